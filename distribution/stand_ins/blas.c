/* The CBLAS that NumPy calls, on top of the BLAS and LAPACK that NumPy itself falls back on where it is built without.
 *
 * OpenBLAS is 25 MB of routines for large matrices on every kind of processor; the program multiplies a row by a matrix
 * of 256 now and then. blas/lapack_lite.tar.xz holds NumPy's numpy/linalg/lapack_lite unchanged (LAPACK 3.2.2 by f2c,
 * BSD-3-Clause), which is compiled together with this file by distribution/linux_libraries.py. That stops the build
 * where NumPy or OpenCV take a function from OpenBLAS that neither has.
 */
#include <complex.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef int64_t wide;

enum { ROW_MAJOR = 101, NO_TRANS = 111, TRANS = 112, CONJ_TRANS = 113, UPPER = 121 };

/* LAPACK tells of an argument that it does not take; its callers look at the result's state themselves. */
int scipy_xerbla_64_(const char *routine, const wide *argument) {
    fprintf(stderr, "%.6s: argument %d is wrong\n", routine, (int)*argument);
    return 0;
}

static char *letter_of(int trans) {
    return trans == NO_TRANS ? "N" : trans == TRANS ? "T" : "C";
}

/* A matrix by rows is its transpose by columns, which the Fortran routines want. */
#define PRODUCTS(letter, scalar, element, ADDRESS)                                                                   \
    extern int scipy_##letter##gemm_64_(char *, char *, wide *, wide *, wide *, element *, element *, wide *,        \
                                        element *, wide *, element *, element *, wide *);                            \
    void scipy_cblas_##letter##gemm64_(int order, int trans_a, int trans_b, wide m, wide n, wide k, scalar alpha,    \
                                       const void *a, wide lda, const void *b, wide ldb, scalar beta, void *c,       \
                                       wide ldc) {                                                                   \
        if (order == ROW_MAJOR)                                                                                      \
            scipy_##letter##gemm_64_(letter_of(trans_b), letter_of(trans_a), &n, &m, &k, ADDRESS(alpha),             \
                                     (element *)b, &ldb, (element *)a, &lda, ADDRESS(beta), c, &ldc);                \
        else                                                                                                         \
            scipy_##letter##gemm_64_(letter_of(trans_a), letter_of(trans_b), &m, &n, &k, ADDRESS(alpha),             \
                                     (element *)a, &lda, (element *)b, &ldb, ADDRESS(beta), c, &ldc);                \
    }                                                                                                                \
                                                                                                                     \
    extern int scipy_##letter##gemv_64_(char *, wide *, wide *, element *, element *, wide *, element *, wide *,     \
                                        element *, element *, wide *);                                               \
    void scipy_cblas_##letter##gemv64_(int order, int trans, wide m, wide n, scalar alpha, const void *a, wide lda,  \
                                       const void *x, wide step_x, scalar beta, void *y, wide step_y) {              \
        if (trans == CONJ_TRANS) abort(); /* NumPy never asks for it */                                              \
        if (order == ROW_MAJOR)                                                                                      \
            scipy_##letter##gemv_64_(trans == NO_TRANS ? "T" : "N", &n, &m, ADDRESS(alpha), (element *)a, &lda,      \
                                     (element *)x, &step_x, ADDRESS(beta), y, &step_y);                              \
        else                                                                                                         \
            scipy_##letter##gemv_64_(letter_of(trans), &m, &n, ADDRESS(alpha), (element *)a, &lda, (element *)x,     \
                                     &step_x, ADDRESS(beta), y, &step_y);                                            \
    }                                                                                                                \
                                                                                                                     \
    /* Both triangles are written, though one is asked for: NumPy fills in the other afterwards. */                  \
    void scipy_cblas_##letter##syrk64_(int order, int uplo, int trans, wide n, wide k, scalar alpha, const void *a,  \
                                       wide lda, scalar beta, void *c, wide ldc) {                                   \
        (void)uplo;                                                                                                  \
        scipy_cblas_##letter##gemm64_(order, trans, trans == NO_TRANS ? TRANS : NO_TRANS, n, n, k, alpha, a, lda, a, \
                                      lda, beta, c, ldc);                                                            \
    }                                                                                                                \
                                                                                                                     \
    void scipy_cblas_##letter##axpy64_(wide n, scalar alpha, const void *x, wide step_x, void *y, wide step_y) {     \
        const element *from = (const element *)x + (step_x < 0 ? (1 - n) * step_x : 0);                              \
        element *to = (element *)y + (step_y < 0 ? (1 - n) * step_y : 0);                                            \
        for (wide i = 0; i < n; i++) to[i * step_y] += *ADDRESS(alpha) * from[i * step_x];                           \
    }

#define OF_VALUE(value) (&(value))
#define OF_COMPLEX_FLOAT(address) ((complex float *)(address))
#define OF_COMPLEX_DOUBLE(address) ((complex double *)(address))
PRODUCTS(s, float, float, OF_VALUE)
PRODUCTS(d, double, double, OF_VALUE)
PRODUCTS(c, const void *, complex float, OF_COMPLEX_FLOAT)
PRODUCTS(z, const void *, complex double, OF_COMPLEX_DOUBLE)

#define SUM_OF_PRODUCTS(element, FACTOR)                                                                             \
    const element *a = (const element *)x + (step_x < 0 ? (1 - n) * step_x : 0);                                     \
    const element *b = (const element *)y + (step_y < 0 ? (1 - n) * step_y : 0);                                     \
    element sum = 0;                                                                                                 \
    for (wide i = 0; i < n; i++) sum += FACTOR(a[i * step_x]) * b[i * step_y];

float scipy_cblas_sdot64_(wide n, const float *x, wide step_x, const float *y, wide step_y) {
    SUM_OF_PRODUCTS(float, )
    return sum;
}

double scipy_cblas_ddot64_(wide n, const double *x, wide step_x, const double *y, wide step_y) {
    SUM_OF_PRODUCTS(double, )
    return sum;
}

#define COMPLEX_DOT(name, element, FACTOR)                                                                           \
    void scipy_cblas_##name##_sub64_(wide n, const void *x, wide step_x, const void *y, wide step_y, void *out) {    \
        SUM_OF_PRODUCTS(element, FACTOR)                                                                             \
        *(element *)out = sum;                                                                                       \
    }

COMPLEX_DOT(cdotu, complex float, )
COMPLEX_DOT(cdotc, complex float, conjf)
COMPLEX_DOT(zdotu, complex double, )
COMPLEX_DOT(zdotc, complex double, conj)

/* What OpenCV takes and NumPy does not. */
#define FOR_OPENCV(letter, real)                                                                                     \
    extern int scipy_##letter##potrf_64_(const char *, wide *, real *, wide *, wide *);                              \
    extern int scipy_##letter##potrs_64_(const char *, wide *, wide *, real *, wide *, real *, wide *, wide *);      \
    void scipy_##letter##posv_64_(const char *uplo, wide *n, wide *nrhs, real *a, wide *lda, real *b, wide *ldb,     \
                                  wide *info) {                                                                      \
        scipy_##letter##potrf_64_(uplo, n, a, lda, info);                                                            \
        if (*info == 0) scipy_##letter##potrs_64_(uplo, n, nrhs, a, lda, b, ldb, info);                              \
    }                                                                                                                \
                                                                                                                     \
    /* Least squares for a matrix of full rank, here by the routine that needs no full rank. */                      \
    extern int scipy_##letter##gelsd_64_(wide *, wide *, wide *, real *, wide *, real *, wide *, real *, real *,     \
                                         wide *, real *, wide *, wide *, wide *);                                    \
    void scipy_##letter##gels_64_(const char *trans, wide *m, wide *n, wide *nrhs, real *a, wide *lda, real *b,      \
                                  wide *ldb, real *work, wide *lwork, wide *info) {                                  \
        real machine_precision = -1, size = 0, *scratch = NULL, *singular = NULL;                                    \
        wide rank, integers = 0, query = -1, length, *integer_scratch = NULL;                                        \
        *info = 0;                                                                                                   \
        if (*lwork == -1) {                                                                                          \
            *work = 1; /* scratch space is made here */                                                              \
            return;                                                                                                  \
        }                                                                                                            \
        if (*trans != 'N') abort(); /* OpenCV never asks for it */                                                   \
        scipy_##letter##gelsd_64_(m, n, nrhs, a, lda, b, ldb, &size, &machine_precision, &rank, &size, &query,       \
                                  &integers, info);                                                                  \
        length = (wide)size;                                                                                         \
        scratch = malloc(sizeof(real) * (size_t)(length + 1));                                                       \
        singular = malloc(sizeof(real) * (size_t)(*m + *n + 1));                                                     \
        integer_scratch = malloc(sizeof(wide) * (size_t)(integers + 1));                                             \
        if (scratch && singular && integer_scratch)                                                                  \
            scipy_##letter##gelsd_64_(m, n, nrhs, a, lda, b, ldb, singular, &machine_precision, &rank, scratch,      \
                                      &length, integer_scratch, info);                                               \
        else                                                                                                         \
            *info = -1010; /* no memory; outside the range that LAPACK itself returns */                             \
        free(scratch), free(singular), free(integer_scratch);                                                        \
    }

FOR_OPENCV(s, float)
FOR_OPENCV(d, double)
