package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.Ineligible;
import oncall.schedule.Rejection;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;

/** What a remedy tried on a shift, in words: whom it asked, and why each could not. */
record AttemptText(Shift shift, People people) {

    private static final int MOST = 20;

    /** A line on why the primary is away or has a holiday, then a line on each remedy that was tried. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        RemedyAttempt before = null;
        for (RemedyAttempt attempt : shift.rationale().attempts()) {
            if (before == null || before.forHoliday() != attempt.forHoliday()) {
                Engineer primary = attempt.primary();
                lines.add(people.name(primary)
                        + (attempt.forHoliday()
                                ? " has a holiday: " + AbsenceText.holidays(primary, shift.holidayDates())
                                : " is " + AbsenceText.of(primary, shift.absences()))
                        + ".");
            }
            lines.add(line(attempt));
            before = attempt;
        }
        return lines;
    }

    /** The attempt, such as {@code Tried “swap with next”: Bob (has 28 Dec) is away Thu 24 Dec.} */
    private String line(RemedyAttempt attempt) {
        String tried = "Tried “" + ReasonText.rule(attempt.remedy()) + "”: ";
        if (attempt.nobodyAsked() != null) {
            return tried + ReasonText.of(attempt.nobodyAsked(), attempt.primary()) + ".";
        }
        if (attempt.rejections().isEmpty()) {
            return tried + (attempt.worked() ? "it worked." : "there was nobody to ask.");
        }
        return tried + asked(attempt.rejections(), attempt.primary()) + (attempt.worked() ? ". Then it worked." : ".");
    }

    private String asked(List<Rejection> asked, Engineer asker) {
        int shown = asked.size() > MOST ? MOST - 1 : asked.size();
        List<String> answers = new ArrayList<>(shown + 1);
        for (Rejection one : asked.subList(0, shown)) {
            DateRange inReturn = one.inReturn();
            answers.add(people.name(one.engineer())
                    + (inReturn == null
                            ? ""
                            : " (has "
                                    + DateText.near(
                                            inReturn.from(), shift.days().from()) + ")")
                    + ": "
                    + obstacle(one, inReturn == null ? shift.days() : inReturn, asker));
        }
        if (shown < asked.size()) {
            answers.add((asked.size() - shown) + " more, who could not either");
        }
        return String.join("; ", answers);
    }

    private String obstacle(Rejection asked, DateRange inReturn, Engineer asker) {
        Ineligible obstacle = asked.why();
        return switch (obstacle) {
            case NOT_ON_CALL -> "takes no duty";
            case OFF_THE_TEAM, AWAY -> AbsenceText.of(asked.engineer(), shift.absences());
            case HAS_HOLIDAY -> "has a holiday too, " + AbsenceText.holidays(asked.engineer(), shift.holidayDates());
            case BOUND -> "that shift was exchanged already, or a swap or an override names it";
            case ASKER_NOT_FREE ->
                people.name(asker) + " is not available then: "
                        + AbsenceText.of(asker, shift.times().absencesIn(inReturn));
            case ASKER_HAS_HOLIDAY ->
                people.name(asker) + " has a holiday then: "
                        + AbsenceText.holidays(asker, shift.times().holidaysIn(inReturn));
            case TOO_LITTLE_REST -> "too little rest between shifts";
        };
    }
}
