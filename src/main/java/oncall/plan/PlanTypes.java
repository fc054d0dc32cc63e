package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.keys.ChoiceType;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.keys.ValueHints;
import oncall.model.Cause;
import oncall.model.ChangeKind;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.Remedy;
import oncall.model.TimeSpan;
import oncall.model.TimeSpan.Unit;
import org.jspecify.annotations.Nullable;

/** The types of values that are read as the model's own. */
final class PlanTypes {

    static final SingleType<TimeSpan> DURATION = new DurationType(
            "a length of time",
            "a number and m, h, d or w for minutes, hours, days or weeks, such as 4h",
            "4h",
            "^[0-9]{1,6}[mhdw]$",
            false);

    static final SingleType<TimeSpan> DAYS = new DurationType(
            "a length in days or weeks", "a number and d or w, such as 14d or 2w", "14d", "^[0-9]{1,6}[dw]$", true);

    /** The share of a full-time engineer's duty. */
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

                @Override
                protected @Nullable String correction(String text) {
                    return ValueHints.load(text);
                }

                @Override
                protected String hint(String text) {
                    return ScalarSyntax.hundredths(text) == 0
                            ? "a load is above 0; leave an engineer who takes no turns out of 'order'"
                            : super.hint(text);
                }

                @Override
                protected Map<String, Object> definition(boolean orNothing) {
                    Map<String, Object> schema = super.definition(orNothing);
                    schema.put("exclusiveMinimum", 0);
                    schema.put("maximum", 100);
                    return schema;
                }
            };

    static final ChoiceType<Remedy> REMEDY = new ChoiceType<>(ids(Remedy.values()), List.of(Remedy.values())) {
        @Override
        public List<String> meanings() {
            List<String> meanings = new ArrayList<>();
            for (Remedy remedy : Remedy.values()) {
                meanings.add("`" + remedy.id() + "`: " + remedy.sentence(false));
            }
            return meanings;
        }
    };

    /** Why a shift or some days of it changed hands: a remedy, or another cause. */
    static final ChoiceType<ChangeKind> CHANGE_KIND = choice(changeKinds());

    private PlanTypes() {}

    private static ChangeKind[] changeKinds() {
        List<ChangeKind> kinds = new ArrayList<>(List.of(Cause.values()));
        kinds.addAll(List.of(Remedy.values()));
        return kinds.toArray(new ChangeKind[0]);
    }

    static <T extends Choice> ChoiceType<T> choice(T[] values) {
        return new ChoiceType<>(ids(values), List.of(values));
    }

    private static List<String> ids(Choice[] values) {
        List<String> ids = new ArrayList<>();
        for (Choice value : values) {
            ids.add(value.id());
        }
        return ids;
    }

    /** A number and the letter of its unit. */
    static class DurationType extends SingleType<TimeSpan> {

        private final boolean wholeDays;

        DurationType(String what, String form, String example, String pattern, boolean wholeDays) {
            super(KeyRule.INVALID_DURATION, what, form, example, pattern, "string");
            this.wholeDays = wholeDays;
        }

        @Override
        protected @Nullable TimeSpan parse(String text) {
            int end = text.length() - 1;
            int amount = end < 1 || end > 6 ? -1 : ScalarSyntax.number(text.substring(0, end));
            for (Unit unit : Unit.values()) {
                boolean counted = !wholeDays || unit == Unit.DAYS || unit == Unit.WEEKS;
                if (amount >= 0 && counted && text.charAt(end) == unit.letter()) {
                    return new TimeSpan(amount, unit);
                }
            }
            return null;
        }

        @Override
        protected @Nullable String correction(String text) {
            return ValueHints.duration(text, wholeDays);
        }
    }
}
