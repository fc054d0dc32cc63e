package oncall.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Load;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of {@code engineers} in team.yaml.
 *
 * <pre>
 * - id: alice
 *   name: Alice Moreau
 *   email: alice@example.com
 * </pre>
 *
 * @param whole whether there is no error in it, so that what is absent was not written
 */
public record EngineerSpec(
        @Nullable Located<String> id,
        @Nullable Located<String> name,
        @Nullable Located<String> email,
        @Nullable Located<String> slack,
        @Nullable Located<String> phone,
        @Nullable Located<String> timezone,
        @Nullable Located<String> calendar,
        @Nullable Located<Load> load,
        @Nullable Located<LocalDate> joins,
        @Nullable Located<LocalDate> leaves,
        List<TimeOffSpec> timeOff,
        boolean whole) {

    static List<EngineerSpec> readAll(List<Fields> blocks) {
        List<EngineerSpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            specs.add(read(in));
        }
        return specs;
    }

    private static EngineerSpec read(Fields in) {
        int before = in.diagnostics().count();
        in.require("id", "name");
        EngineerSpec spec = new EngineerSpec(
                in.id("id"),
                in.text("name"),
                in.text("email"),
                in.text("slack"),
                in.text("phone"),
                in.reference("timezone"),
                in.reference("calendar"),
                in.load("load"),
                in.date("joins"),
                in.date("leaves"),
                TimeOffSpec.readAll(in.mappings("time_off", "time off", "{from: 2026-12-24, to: 2026-12-31}")),
                in.doneSince(before));
        DaysSpec.checkOrder(spec.joins, spec.leaves, "leaves", in);
        return spec;
    }
}
