/* Stands for Qt Quick, and with it Qt QML (17 MB), to which Qt's FFmpeg media plugin is linked.
 *
 * The plugin asks of a window that is to be recorded whether it is a QQuickWindow (a comparison with the address of its
 * meta-object) and, if so, for its picture. A program without QML has no such window, and this one records none.
 */
#include <stdlib.h>

/* The size of a QMetaObject (seven pointers, all null): it is compared by address and never read. */
const void *_ZN12QQuickWindow16staticMetaObjectE[7];

/* QQuickWindow::grabWindow(): cannot be reached without a QQuickWindow. */
void _ZN12QQuickWindow10grabWindowEv(void) {
    abort();
}
