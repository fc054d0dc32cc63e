package oncall.model;

/** Why someone else, or nobody, is on call than whose turn it was: a {@link Remedy}, or another {@link Cause}. */
public interface ChangeKind extends Choice {}
