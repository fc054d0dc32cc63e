package oncall.rotation.remedy;

import java.util.List;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Slot;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a remedy says of a shift.
 *
 * @param kind what would help
 * @param who who would take the shift or the days; null for an exchange, and where nothing helps
 * @param other the shift to exchange for; otherwise null
 * @param asked who was asked before, and could not
 * @param obstacle why nobody was asked at all, in words; otherwise empty
 */
public record Answer(
        Kind kind, @Nullable Member who, @Nullable Slot other, List<Rejection> asked, String obstacle) {

    /** What would help. */
    public enum Kind {
        EXCHANGE,
        HAND_OVER,
        COVER,
        NOTHING
    }

    static Answer exchange(Slot other, List<Rejection> asked) {
        return new Answer(Kind.EXCHANGE, null, other, asked, "");
    }

    static Answer handOver(Member to, List<Rejection> asked) {
        return new Answer(Kind.HAND_OVER, to, null, asked, "");
    }

    static Answer cover(Member by, List<Rejection> asked) {
        return new Answer(Kind.COVER, by, null, asked, "");
    }

    static Answer nobody(List<Rejection> asked) {
        return new Answer(Kind.NOTHING, null, null, asked, "");
    }

    static Answer impossible(String obstacle) {
        return new Answer(Kind.NOTHING, null, null, List.of(), obstacle);
    }
}
