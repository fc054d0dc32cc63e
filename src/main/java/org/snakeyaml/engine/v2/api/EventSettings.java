package org.snakeyaml.engine.v2.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Settings for a parser that only makes events. The parser's own builder also prepares what turns scalars into values,
 * which takes 4 ms on JDK 17. It is in this package because the constructor of the settings is.
 */
public final class EventSettings implements UnaryOperator<SpecVersion> {

    private EventSettings() {}

    /** Settings with this size of the buffer, and no limit to the size of a text. */
    public static LoadSettings of(int bufferSize) {
        return new LoadSettings(
                "",
                Map.of(),
                null,
                null,
                null,
                new EventSettings(),
                bufferSize,
                false,
                false,
                0,
                true,
                Map.of(),
                Optional.empty(),
                false,
                Integer.MAX_VALUE,
                null,
                false);
    }

    @Override
    public SpecVersion apply(SpecVersion version) {
        if (version.getMajor() != 1) {
            throw new YamlVersionException(version);
        }
        return version;
    }
}
