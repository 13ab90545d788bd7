/* Gives OpenCV the BLAS and LAPACK that NumPy brings, so that the package holds one OpenBLAS and not two.
 *
 * OpenCV's wheel is linked to an OpenBLAS with 32-bit integers, NumPy's to one with 64-bit integers whose names begin
 * with scipy_ and end in 64_. Every function here widens its integers, calls NumPy's and narrows what comes back. These
 * are the functions that OpenCV 5.0 is linked to; distribution/linux_libraries.py stops the build where one is missing.
 *
 * Signatures: Netlib's reference LAPACK and CBLAS. Fortran's hidden string lengths are passed as gfortran wants them.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

typedef int32_t small;
typedef int64_t wide;

enum { NO_MEMORY = -1010 }; /* LAPACKE_WORK_MEMORY_ERROR: outside the range that LAPACK itself returns */

#define COUNT(name) wide name##_wide = *name
#define SMALLER(a, b) ((a) < (b) ? (a) : (b))

/* C = alpha A B + beta C; alpha and beta are values in the real types and addresses in the complex ones. */
#define GEMM(letter, scalar, element)                                                                              \
    extern void scipy_cblas_##letter##gemm64_(int, int, int, wide, wide, wide, scalar, const element *, wide,        \
                                              const element *, wide, scalar, element *, wide);                       \
    void cblas_##letter##gemm(int order, int trans_a, int trans_b, small m, small n, small k, scalar alpha,          \
                              const element *a, small lda, const element *b, small ldb, scalar beta, element *c,     \
                              small ldc) {                                                                           \
        scipy_cblas_##letter##gemm64_(order, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);         \
    }

GEMM(s, float, float)
GEMM(d, double, double)
GEMM(c, const void *, void)
GEMM(z, const void *, void)

/* Copies pivot rows back, frees the wide copy. */
static void narrow(wide *from, small *to, wide count) {
    for (wide i = 0; i < count; i++) to[i] = (small)from[i];
    free(from);
}

#define REAL(letter, real)                                                                                         \
    extern void scipy_##letter##gels_64_(const char *, wide *, wide *, wide *, real *, wide *, real *, wide *,       \
                                         real *, wide *, wide *, size_t);                                           \
    void letter##gels_(const char *trans, small *m, small *n, small *nrhs, real *a, small *lda, real *b, small *ldb, \
                       real *work, small *lwork, small *info) {                                                      \
        COUNT(m); COUNT(n); COUNT(nrhs); COUNT(lda); COUNT(ldb); COUNT(lwork);                                       \
        wide info_wide = 0;                                                                                          \
        scipy_##letter##gels_64_(trans, &m_wide, &n_wide, &nrhs_wide, a, &lda_wide, b, &ldb_wide, work,              \
                                 &lwork_wide, &info_wide, 1);                                                        \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##geqrf_64_(wide *, wide *, real *, wide *, real *, real *, wide *, wide *);           \
    void letter##geqrf_(small *m, small *n, real *a, small *lda, real *tau, real *work, small *lwork, small *info) { \
        COUNT(m); COUNT(n); COUNT(lda); COUNT(lwork);                                                                \
        wide info_wide = 0;                                                                                          \
        scipy_##letter##geqrf_64_(&m_wide, &n_wide, a, &lda_wide, tau, work, &lwork_wide, &info_wide);               \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##gesdd_64_(const char *, wide *, wide *, real *, wide *, real *, real *, wide *,      \
                                          real *, wide *, real *, wide *, wide *, wide *, size_t);                   \
    void letter##gesdd_(const char *jobz, small *m, small *n, real *a, small *lda, real *s, real *u, small *ldu,     \
                        real *vt, small *ldvt, real *work, small *lwork, small *iwork, small *info) {                \
        COUNT(m); COUNT(n); COUNT(lda); COUNT(ldu); COUNT(ldvt); COUNT(lwork);                                       \
        wide info_wide = 0;                                                                                          \
        size_t shorter = m_wide > 0 && n_wide > 0 ? (size_t)SMALLER(m_wide, n_wide) : 1;                             \
        wide *iwork_wide = malloc(8 * shorter * sizeof(wide)); /* scratch; the caller's is half as wide */           \
        (void)iwork;                                                                                                 \
        if (iwork_wide == NULL) {                                                                                    \
            *info = NO_MEMORY;                                                                                       \
            return;                                                                                                  \
        }                                                                                                            \
        scipy_##letter##gesdd_64_(jobz, &m_wide, &n_wide, a, &lda_wide, s, u, &ldu_wide, vt, &ldvt_wide, work,       \
                                  &lwork_wide, iwork_wide, &info_wide, 1);                                           \
        free(iwork_wide);                                                                                            \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##gesv_64_(wide *, wide *, real *, wide *, wide *, real *, wide *, wide *);            \
    void letter##gesv_(small *n, small *nrhs, real *a, small *lda, small *ipiv, real *b, small *ldb, small *info) {  \
        COUNT(n); COUNT(nrhs); COUNT(lda); COUNT(ldb);                                                               \
        wide info_wide = 0, *pivots = calloc(n_wide > 0 ? (size_t)n_wide : 1, sizeof(wide));                         \
        if (pivots == NULL) {                                                                                        \
            *info = NO_MEMORY;                                                                                       \
            return;                                                                                                  \
        }                                                                                                            \
        scipy_##letter##gesv_64_(&n_wide, &nrhs_wide, a, &lda_wide, pivots, b, &ldb_wide, &info_wide);               \
        narrow(pivots, ipiv, n_wide);                                                                                \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##getrf_64_(wide *, wide *, real *, wide *, wide *, wide *);                           \
    void letter##getrf_(small *m, small *n, real *a, small *lda, small *ipiv, small *info) {                         \
        COUNT(m); COUNT(n); COUNT(lda);                                                                              \
        wide count = SMALLER(m_wide, n_wide);                                                                        \
        wide info_wide = 0, *pivots = calloc(count > 0 ? (size_t)count : 1, sizeof(wide));                           \
        if (pivots == NULL) {                                                                                        \
            *info = NO_MEMORY;                                                                                       \
            return;                                                                                                  \
        }                                                                                                            \
        scipy_##letter##getrf_64_(&m_wide, &n_wide, a, &lda_wide, pivots, &info_wide);                               \
        narrow(pivots, ipiv, count);                                                                                 \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##posv_64_(const char *, wide *, wide *, real *, wide *, real *, wide *, wide *,       \
                                         size_t);                                                                    \
    void letter##posv_(const char *uplo, small *n, small *nrhs, real *a, small *lda, real *b, small *ldb,            \
                       small *info) {                                                                                \
        COUNT(n); COUNT(nrhs); COUNT(lda); COUNT(ldb);                                                               \
        wide info_wide = 0;                                                                                          \
        scipy_##letter##posv_64_(uplo, &n_wide, &nrhs_wide, a, &lda_wide, b, &ldb_wide, &info_wide, 1);              \
        *info = (small)info_wide;                                                                                    \
    }                                                                                                                \
                                                                                                                     \
    extern void scipy_##letter##potrf_64_(const char *, wide *, real *, wide *, wide *, size_t);                     \
    void letter##potrf_(const char *uplo, small *n, real *a, small *lda, small *info) {                              \
        COUNT(n); COUNT(lda);                                                                                        \
        wide info_wide = 0;                                                                                          \
        scipy_##letter##potrf_64_(uplo, &n_wide, a, &lda_wide, &info_wide, 1);                                       \
        *info = (small)info_wide;                                                                                    \
    }

REAL(s, float)
REAL(d, double)

extern void scipy_dgeev_64_(const char *, const char *, wide *, double *, wide *, double *, double *, double *, wide *,
                            double *, wide *, double *, wide *, wide *, size_t, size_t);
void dgeev_(const char *jobvl, const char *jobvr, small *n, double *a, small *lda, double *wr, double *wi, double *vl,
            small *ldvl, double *vr, small *ldvr, double *work, small *lwork, small *info) {
    COUNT(n); COUNT(lda); COUNT(ldvl); COUNT(ldvr); COUNT(lwork);
    wide info_wide = 0;
    scipy_dgeev_64_(jobvl, jobvr, &n_wide, a, &lda_wide, wr, wi, vl, &ldvl_wide, vr, &ldvr_wide, work, &lwork_wide,
                    &info_wide, 1, 1);
    *info = (small)info_wide;
}
