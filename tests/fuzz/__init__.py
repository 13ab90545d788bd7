"""A structured fuzzer of everything that reads files of others. ``python -m tests.fuzz --help`` tells how to run it.

It knows the form of what it breaks (boxes of MP4, JSON, lines of text) and keeps an input where a program behaves as
it never did before: another refusal, another kind of video. It does not count lines of code, so its eye is coarser
than a coverage-guided fuzzer's, but it needs nothing beyond the standard library and runs anywhere the tests run.
"""
