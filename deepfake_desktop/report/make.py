"""From a record to the bytes of a report in one of its forms; the two clients call this."""

from __future__ import annotations

from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.build import build_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import Pictures
from deepfake_desktop.report.record import Record


def make_report(form: str, record: Record, pictures: Pictures, options: ReportOptions) -> bytes:
    """A report as it is saved. form: of ``options.FORMS``. The same arguments give the same bytes.

    Raises ReportError where what makes PDFs is not installed.
    """
    if form == "csv":
        from deepfake_desktop.report.table import render_csv

        return render_csv(record.result)
    report = build_report(record, pictures, options)
    if form == "html":
        from deepfake_desktop.report.html import render_html

        return render_html(report, record, pictures.state)
    try:
        # Imported here: ReportLab takes a moment that the other forms need not wait for.
        from deepfake_desktop.report.pdf import render_pdf
    except ImportError as error:
        raise ReportError(
            f"A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page."
        ) from error
    return render_pdf(report, options.page_size)
