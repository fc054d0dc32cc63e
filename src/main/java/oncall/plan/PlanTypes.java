package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.ChoiceType;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.model.Cause;
import oncall.model.ChangeKind;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.Remedy;
import oncall.model.TimeSpan;
import oncall.model.TimeSpan.Unit;
import org.jspecify.annotations.Nullable;

/** The types of values that become values of the model. */
final class PlanTypes {

    static final SingleType<TimeSpan> DURATION = new DurationType(
            "a length of time",
            "a number and m, h, d or w for minutes, hours, days or weeks, such as 4h",
            "4h",
            "^[0-9]{1,6}[mhdw]$",
            "mhdw",
            0);

    static final SingleType<TimeSpan> DAYS = new DurationType(
            "a length in days or weeks", "a number and d or w, such as 14d or 2w", "14d", "^[0-9]{1,6}[dw]$", "dw", 0);

    static final SingleType<TimeSpan> AT_LEAST_ONE_DAY = new DurationType(
            "a length of at least one day",
            "a number above 0 and d or w, such as 2d or 1w",
            "2d",
            "^[1-9][0-9]{0,5}[dw]$",
            "dw",
            Integer.MAX_VALUE);

    static final SingleType<TimeSpan> SHIFT = new DurationType(
            "a shift length",
            "whole days from 1d to 182d, or weeks from 1w to 26w",
            "1w",
            "^([1-9]|[1-9]\\d|1[0-7]\\d|18[0-2])d$|^([1-9]|1\\d|2[0-6])w$",
            "dw",
            182);

    /** A share of a full-time engineer's duty. */
    static final SingleType<Load> LOAD =
            new SingleType<>(
                    KeyRule.INVALID_NUMBER,
                    "a load",
                    "a number above 0 and up to 100, with at most two decimals, such as 0.5 for half-time duty",
                    "0.5",
                    "",
                    "number") {
                @Override
                protected @Nullable Load parse(String text) {
                    long hundredths = ScalarSyntax.hundredths(text);
                    return hundredths < 1 || hundredths > 100 * 100 ? null : new Load((int) hundredths);
                }
            };

    static final ChoiceType<Remedy> REMEDY =
            new ChoiceType<>(ids(Remedy.values()), List.of(Remedy.values()), remedies());

    /** Why a shift or some of its days changed hands: a remedy or another cause. */
    static final ChoiceType<ChangeKind> CHANGE_KIND = choice(changeKinds());

    private PlanTypes() {}

    private static List<String> remedies() {
        List<String> meanings = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            meanings.add("`" + remedy.id() + "`: " + remedy.sentence());
        }
        return meanings;
    }

    private static ChangeKind[] changeKinds() {
        List<ChangeKind> kinds = new ArrayList<>(List.of(Cause.values()));
        kinds.addAll(List.of(Remedy.values()));
        return kinds.toArray(new ChangeKind[0]);
    }

    static <T extends Choice> ChoiceType<T> choice(T[] values) {
        return new ChoiceType<>(ids(values), List.of(values), List.of());
    }

    private static List<String> ids(Choice[] values) {
        List<String> ids = new ArrayList<>();
        for (Choice value : values) {
            ids.add(value.id());
        }
        return ids;
    }

    /** A number and the letter of a unit. */
    private static final class DurationType extends SingleType<TimeSpan> {

        private final String letters;
        private final int mostDays;

        /**
         * @param letters the letters of the units that are allowed
         * @param mostDays the most days, of which there must be at least one; 0 for no limit
         */
        DurationType(String what, String form, String example, String pattern, String letters, int mostDays) {
            super(KeyRule.INVALID_DURATION, what, form, example, pattern, "string");
            this.letters = letters;
            this.mostDays = mostDays;
        }

        @Override
        protected @Nullable TimeSpan parse(String text) {
            int end = text.length() - 1;
            int amount = end < 1 || end > 6 ? -1 : ScalarSyntax.number(text.substring(0, end));
            for (Unit unit : Unit.values()) {
                if (amount >= 0 && text.charAt(end) == unit.letter() && letters.indexOf(unit.letter()) >= 0) {
                    TimeSpan span = new TimeSpan(amount, unit);
                    return mostDays == 0 || span.days() > 0 && span.days() <= mostDays ? span : null;
                }
            }
            return null;
        }
    }
}
