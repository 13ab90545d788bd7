/* Names and integers as NumPy's own wheels have them: scipy_dgemm_64_, 64 bits. */
#include <stdint.h>
#define CBLAS_INT int64_t
#define BLAS_FUNC(name) scipy_##name##_64_
