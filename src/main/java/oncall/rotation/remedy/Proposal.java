package oncall.rotation.remedy;

import java.util.List;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import org.jspecify.annotations.Nullable;

/** A remedy's proposal for a clash. */
public sealed interface Proposal {

    /** The people who were asked before and could not. */
    List<Rejection> rejections();

    /** Why nobody was asked at all; null if somebody was. */
    default @Nullable NobodyAsked nobodyAsked() {
        return null;
    }

    /** Whether it leaves none of the days uncovered. */
    default boolean works() {
        return true;
    }

    void carryOut(Clash clash, ChangeKind kind);

    /** The remedy changes nothing: nobody could take part, or nobody was asked. */
    record Nothing(List<Rejection> rejections, @Nullable NobodyAsked nobodyAsked) implements Proposal {

        @Override
        public boolean works() {
            return false;
        }

        @Override
        public void carryOut(Clash clash, ChangeKind kind) {}
    }

    /**
     * The shift is exchanged for a later one.
     *
     * @param later the later shift
     */
    record Exchange(DraftShift later, List<Rejection> rejections) implements Proposal {

        @Override
        public void carryOut(Clash clash, ChangeKind kind) {
            Draft.exchange(clash.shift(), later, kind, clash.reason());
        }
    }

    /**
     * The whole shift is given to somebody else.
     *
     * @param to who takes the shift
     */
    record HandOver(Member to, List<Rejection> rejections) implements Proposal {

        @Override
        public void carryOut(Clash clash, ChangeKind kind) {
            clash.shift().give(to, kind, null, clash.reason());
            clash.shift().bind();
        }
    }

    /**
     * Other people are primary on days concerned.
     *
     * @param works whether they cover all of them as the remedy demands
     * @param byDay who takes each day of the shift, by its index; null for days that nobody takes
     */
    record Cover(
            boolean works,
            List<@Nullable Member> byDay,
            List<Rejection> rejections,
            @Nullable NobodyAsked nobodyAsked) implements Proposal {

        @Override
        public void carryOut(Clash clash, ChangeKind kind) {
            DraftShift shift = clash.shift();
            int day = 0;
            while (day < byDay.size()) {
                int first = day++;
                Member by = byDay.get(first);
                if (by == null) {
                    continue;
                }
                while (day < byDay.size() && byDay.get(day) == by) {
                    day++;
                }
                DateRange run =
                        new DateRange(shift.days().day(first), shift.days().day(day - 1));
                Assignment duty = new Assignment(by, clash.primary(), kind, clash.reason(run));
                for (int i = first; i < day; i++) {
                    shift.assign(Role.PRIMARY, i, duty);
                }
            }
        }
    }
}
