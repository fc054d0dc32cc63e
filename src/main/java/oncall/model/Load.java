package oncall.model;

/**
 * Someone's share of duty relative to a full-time engineer.
 *
 * @param hundredths 100 for a full-time engineer, 50 for half; above 0
 */
public record Load(int hundredths) {

    /** The share of a full-time engineer. */
    public static final Load FULL = new Load(100);
}
