package oncall.cli;

import java.io.File;
import oncall.render.SafeText;
import oncall.text.Resource;

/** What {@code --version} says of how the program is built and installed, so that a report of a fault has it. */
final class Installation {

    private Installation() {}

    static String describe(String version) {
        String java = String.valueOf(System.getProperty("java.version"));
        return "oncall " + version
                + "\nRevision: " + Resource.text(Installation.class, "revision").strip()
                + "\nJava: " + SafeText.line(java + " in " + System.getProperty("java.home"))
                + "\nArchive of loaded classes: " + archive(java) + "\n";
    }

    /** The launcher says whether it gave Java an archive; Java, which takes none that does not fit, whether it has one. */
    private static String archive(String java) {
        if (Boolean.getBoolean("oncall.archive")) {
            return String.valueOf(System.getProperty("java.vm.info")).contains("sharing")
                    ? "used"
                    : "refused by this Java";
        }
        File program = new File(String.valueOf(System.getProperty("java.class.path"))).getAbsoluteFile();
        String own = "oncall-" + java + ".jsa";
        String state = "missing";
        String[] beside = program.getParentFile().list();
        for (String name : beside == null ? new String[0] : beside) {
            if (name.equals(own)) {
                return "not used, older than the program";
            }
            if (name.startsWith("oncall-") && name.endsWith(".jsa")) {
                state = "of another Java";
            }
        }
        return state;
    }
}
