package oncall.schedule;

import java.util.List;

/**
 * Who is on call in a run of shifts.
 *
 * @param shifts one after the other, without gaps; at least one
 */
public record Schedule(List<Shift> shifts) {}
