package oncall.rotation.draft;

/**
 * Who earns in a shift.
 *
 * @param load with which load, in hundredths
 */
public record Earner(Member member, int load) {}
