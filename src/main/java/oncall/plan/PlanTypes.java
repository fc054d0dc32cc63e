package oncall.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.keys.ChoiceType;
import oncall.keys.KeyRule;
import oncall.keys.ListType;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.model.Cause;
import oncall.model.ChangeKind;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.OnCallTimes;
import oncall.model.Remedy;
import oncall.model.TimeSpan;
import oncall.model.TimeSpan.Unit;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** The types of values that become values of the model. */
final class PlanTypes {

    static final SingleType<TimeSpan> DURATION = new DurationType(
            "a length of time",
            "a number and m, h, d or w for minutes, hours, days or weeks, such as 4h",
            "4h",
            "^[0-9]{1,6}[mhdw]$",
            0,
            Unit.MINUTES,
            Unit.HOURS,
            Unit.DAYS,
            Unit.WEEKS);

    static final SingleType<TimeSpan> DAYS = new DurationType(
            "a length in days or weeks",
            "a number and d or w, such as 14d or 2w",
            "14d",
            "^[0-9]{1,6}[dw]$",
            0,
            Unit.DAYS,
            Unit.WEEKS);

    static final SingleType<TimeSpan> AT_LEAST_ONE_DAY = new DurationType(
            "a length of at least one day",
            "a number above 0 and d or w, such as 2d or 1w",
            "2d",
            "^[1-9][0-9]{0,5}[dw]$",
            Integer.MAX_VALUE,
            Unit.DAYS,
            Unit.WEEKS);

    static final SingleType<TimeSpan> SHIFT =
            new DurationType(
                    "a shift length",
                    "days from 1d to 182d, weeks from 1w to 26w, or months from 1mo to 6mo",
                    "1w",
                    "^([1-9]|[1-9]\\d|1[0-7]\\d|18[0-2])d$|^([1-9]|1\\d|2[0-6])w$|^[1-6]mo$",
                    182,
                    Unit.DAYS,
                    Unit.WEEKS,
                    Unit.MONTHS) {
                @Override
                protected String hint(String text) {
                    return switch (text.toLowerCase(Locale.ROOT)) {
                        case "daily" -> "write '1d'";
                        case "weekly" -> "write '1w'";
                        case "biweekly", "fortnightly" -> "write '2w'";
                        case "monthly" -> "write '1mo'";
                        default -> super.hint(text);
                    };
                }
            };

    private static final List<String> WEEKDAY_IDS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Days of the week, as the bits of {@link OnCallTimes#weekdays}. */
    static final ListType<Located<Integer>> WEEKDAYS = weekdays();

    static final ChoiceType<DayOfWeek> WEEKDAY = new ChoiceType<>(WEEKDAY_IDS, List.of(DayOfWeek.values()), List.of());

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

    /** The address of all pages of a wiki. */
    static final SingleType<String> PAGES =
            new SingleType<>(
                    KeyRule.INVALID_URL,
                    "the address of pages",
                    "an address that begins with https://, has {id} in its path, and no spaces",
                    "\"https://wiki.example.com/pages/{id}\"",
                    "^https://[^\\s/]+/\\S*\\{id\\}\\S*$",
                    "string") {
                @Override
                protected @Nullable String parse(String text) {
                    int path = text.startsWith("https://") ? text.indexOf('/', "https://x".length()) : -1;
                    return path > 0 && text.indexOf("{id}", path) > 0 && text.indexOf(' ') < 0 ? text : null;
                }
            };

    /** A file, a folder or a pattern, from the repository's root. */
    static final SingleType<String> PATH =
            new SingleType<>(
                    KeyRule.INVALID_PATH,
                    "a path in the repository",
                    "a path from the repository's root, such as models/profit/**, with no '..' and no '/' at its start",
                    "models/profit/**",
                    "^(?!/)(?!.*(^|/)\\.\\.?(/|$)).+$",
                    "string") {
                @Override
                protected @Nullable String parse(String text) {
                    return isPath(text) ? text : null;
                }
            };

    static final ChoiceType<Remedy> REMEDY =
            new ChoiceType<>(ids(Remedy.values()), List.of(Remedy.values()), remedies());

    /** Why a shift or some of its days changed hands: a remedy or another cause. */
    static final ChoiceType<ChangeKind> CHANGE_KIND = choice(changeKinds());

    private PlanTypes() {}

    /** Whether the text has only characters that a line of CODEOWNERS can hold, and no folder in it is '.', '..' or nothing. */
    private static boolean isPath(String text) {
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '/';
            if (c == '/') {
                String name = text.substring(begin, i);
                boolean isLast = i == text.length() && begin > 0;
                if (name.isBlank() && !isLast || name.equals(".") || name.equals("..")) {
                    return false;
                }
                begin = i + 1;
            } else if (!Character.isLetterOrDigit(c) && " ._-*?+=,%()&'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> remedies() {
        List<String> meanings = new ArrayList<>();
        for (Remedy remedy : Remedy.values()) {
            meanings.add("`" + remedy.id() + "`: " + remedy.sentence() + ".");
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

    private static ListType<Located<Integer>> weekdays() {
        List<String> ids = new ArrayList<>(List.of("all", "weekdays", "weekends"));
        ids.addAll(WEEKDAY_IDS);
        int weekends = OnCallTimes.EVERY_DAY - OnCallTimes.WEEKDAYS;
        List<Integer> bits = new ArrayList<>(List.of(OnCallTimes.EVERY_DAY, OnCallTimes.WEEKDAYS, weekends));
        for (DayOfWeek day : DayOfWeek.values()) {
            bits.add(OnCallTimes.bit(day));
        }
        return ListType.oneOrMore(new ChoiceType<>(ids, bits, List.of()), "list days of the week, or write 'all'");
    }

    /** A number and the sign of a unit. */
    private static class DurationType extends SingleType<TimeSpan> {

        private final List<Unit> units;
        private final int mostDays;

        /**
         * @param mostDays the most days, a month counted as 30, of which there must be at least one; 0 for no limit
         * @param units the units that are allowed
         */
        DurationType(String what, String form, String example, String pattern, int mostDays, Unit... units) {
            super(KeyRule.INVALID_DURATION, what, form, example, pattern, "string");
            this.units = List.of(units);
            this.mostDays = mostDays;
        }

        @Override
        protected @Nullable TimeSpan parse(String text) {
            for (Unit unit : units) {
                int end = text.length() - unit.sign().length();
                int amount = end < 1 || end > 6 ? -1 : ScalarSyntax.number(text.substring(0, end));
                if (amount >= 0 && text.endsWith(unit.sign())) {
                    int days = unit == Unit.MONTHS ? 30 : unit == Unit.WEEKS ? 7 : 1;
                    return mostDays == 0 || amount > 0 && amount <= mostDays / days ? new TimeSpan(amount, unit) : null;
                }
            }
            return null;
        }
    }
}
