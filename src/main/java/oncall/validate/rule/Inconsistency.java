package oncall.validate.rule;

import oncall.text.Location;

/** What does not fit together in a published shift, and where. */
record Inconsistency(Location place, String problem) {}
