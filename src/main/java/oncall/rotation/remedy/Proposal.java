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

    /** Carries the proposal out. Returns false if there is nothing to carry out. */
    boolean carryOut(Clash clash, ChangeKind kind);

    /**
     * The shift is exchanged for a later one.
     *
     * @param later the later shift
     */
    record Exchange(DraftShift later, List<Rejection> rejections) implements Proposal {

        @Override
        public boolean carryOut(Clash clash, ChangeKind kind) {
            Draft.exchange(clash.shift(), later, kind, clash.reason());
            return true;
        }
    }

    /**
     * The whole shift is given to somebody else.
     *
     * @param to who takes the shift
     */
    record HandOver(Member to, List<Rejection> rejections) implements Proposal {

        @Override
        public boolean carryOut(Clash clash, ChangeKind kind) {
            clash.shift().give(to, kind, null, clash.reason());
            clash.shift().bind();
            return true;
        }
    }

    /**
     * Other people are primary on the days concerned.
     *
     * @param byDay who takes each day of the shift, by its index; null for days that nobody takes
     */
    record Cover(List<@Nullable Member> byDay, List<Rejection> rejections) implements Proposal {

        @Override
        public boolean carryOut(Clash clash, ChangeKind kind) {
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
            return true;
        }
    }

    /** The remedy proposes nothing. */
    record None(List<Rejection> rejections, @Nullable NobodyAsked nobodyAsked) implements Proposal {

        /** Nobody who was asked could take the shift. */
        static None nobody(List<Rejection> rejections) {
            return new None(rejections, null);
        }

        /** There was nobody to ask. */
        static None impossible(NobodyAsked why) {
            return new None(List.of(), why);
        }

        @Override
        public boolean carryOut(Clash clash, ChangeKind kind) {
            return false;
        }
    }
}
