package oncall.report.owners;

import java.util.Map;

/** Which files declare pipelines; only asked where a format names them, since git has to be asked where they are. */
public interface DeclaringFiles {

    /** The path of a file from the repository's root, by the id of each pipeline that it declares. */
    Map<String, String> byPipeline();
}
