package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** The values of a spec without their places: as written, or with a default, or null. */
final class SpecValues {

    private SpecValues() {}

    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a plan with errors that stop cannot be resolved");
    }

    static <T> T value(@Nullable Located<T> written) {
        return required(written).value();
    }

    static <T> T or(@Nullable Located<T> written, T absent) {
        return written == null ? absent : written.value();
    }

    static <T> @Nullable T orNull(@Nullable Located<T> written) {
        return written == null ? null : written.value();
    }

    static <T> List<T> values(List<Located<T>> written) {
        List<T> values = new ArrayList<>(written.size());
        for (Located<T> value : written) {
            values.add(value.value());
        }
        return values;
    }
}
