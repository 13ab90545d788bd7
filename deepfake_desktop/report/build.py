"""From a record to the content of its report."""

from __future__ import annotations

from deepfake_desktop import __version__
from deepfake_desktop.report.content import Report
from deepfake_desktop.report.findings import (
    finding_section,
    moments_section,
    people_section,
    quality_section,
    timeline_section,
)
from deepfake_desktop.report.method import file_section, method_section, rates_section
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.origin import origin_section
from deepfake_desktop.report.pictures import Pictures
from deepfake_desktop.report.record import Record
from deepfake_desktop.report.statements import check_section, completeness_section, limits_section

TITLE = "Report on evidence of face manipulation"
DRAWN_BY = f"deepfake-desktop {__version__}"


def build_report(record: Record, pictures: Pictures, options: ReportOptions) -> Report:
    """Everything that stands in a report of a record. The same arguments give the same report."""
    result = record.result
    return Report(
        title=TITLE,
        subject=result.file.name,
        band=result.verdict.band,
        who=options.who,
        when=options.when,
        record_sha256=record.sha256,
        drawn_by=DRAWN_BY,
        sections=(
            finding_section(result),
            file_section(result),
            timeline_section(result),
            people_section(result, pictures),
            moments_section(result, pictures),
            quality_section(result),
            method_section(result),
            rates_section(result),
            origin_section(result),
            limits_section(),
            completeness_section(result, pictures),
            check_section(record),
        ),
    )
