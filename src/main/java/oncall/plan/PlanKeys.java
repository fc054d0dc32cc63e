package oncall.plan;

import java.util.List;
import oncall.keys.FileBlock;

/** The files of a plan that people write, with their keys. */
public final class PlanKeys {

    /** The files in the order in which people learn about them. */
    public static final List<FileBlock<?>> FILES =
            List.of(TeamSpec.BLOCK, PipelineFileSpec.BLOCK, HolidayFileSpec.BLOCK);

    private PlanKeys() {}
}
