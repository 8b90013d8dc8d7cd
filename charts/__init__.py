"""Pictures of what was answered: records in, PNG or SVG out.

Charts decide nothing and store nothing. The rule a reader must not break: drawing is slow, so it happens in a worker
thread, and the drawing library is imported when it is first needed.
"""
