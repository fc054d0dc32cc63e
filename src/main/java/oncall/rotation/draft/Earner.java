package oncall.rotation.draft;

/**
 * A member who earns in a shift.
 *
 * @param load their load, in hundredths
 */
public record Earner(Member member, int load) {}
