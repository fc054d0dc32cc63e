package oncall.plan;

import java.util.List;
import oncall.keys.FileBlock;

/** The files of a plan that people write, and what they may hold. */
public final class PlanKeys {

    /** In the order in which people get to know them. */
    public static final List<FileBlock<?>> FILES =
            List.of(TeamSpec.BLOCK, PipelineFileSpec.BLOCK, HolidayFileSpec.BLOCK);

    private PlanKeys() {}
}
