package oncall.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the man page from what the commands say in their help. It is part of the build, not of the program. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    /** @param args the version, and the file to write */
    public static void main(String[] args) throws Exception {
        OutputStream none = OutputStream.nullOutputStream();
        Session session = new Session(
                Path.of(""), InstantSource.system(), Map.of(), none, none, false, false, 80, args[0]);
        CommandSpec root = new Application(session).commandLine(new String[0]).getCommandSpec();
        Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, new ManPage().text(root, args[0]), StandardCharsets.UTF_8);
    }

    private String text(CommandSpec root, String version) {
        page.append(".TH ONCALL 1 \"\" \"oncall ").append(version).append("\"\n");
        page.append(".SH NAME\noncall \\- on-call schedules and runbooks from files\n");
        page.append(".SH SYNOPSIS\n.B oncall\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR\n.SH DESCRIPTION\n");
        description(root);
        page.append(".SH OPTIONS\n");
        arguments(root);
        page.append(".SH COMMANDS\n");
        root.subcommands().forEach((name, command) -> command(command.getCommandSpec()));
        page.append(".SH EXIT STATUS\n");
        entry("0", "All is well.");
        entry("1", "The files have errors that leave the command nothing to work from, a day is not covered, or the"
                + " check that was asked for fails.");
        entry("2", "The command line is wrong, something cannot be read or written, or the program itself failed.");
        page.append(".SH ENVIRONMENT\n");
        entry("ONCALL_JAVA_OPTIONS", "Options for Java, such as -Xmx4g.");
        entry("NO_COLOR, FORCE_COLOR", "Whether to use colour, unless --color says it.");
        page.append(".SH EXAMPLES\n");
        examples(root);
        return page.toString();
    }

    private void command(CommandSpec command) {
        page.append(".SS oncall ").append(command.name());
        for (PositionalParamSpec argument : command.positionalParameters()) {
            if (!argument.hidden()) {
                page.append(argument.required() ? " " + argument.paramLabel() : " [" + argument.paramLabel() + "]");
            }
        }
        page.append("\n");
        description(command);
        arguments(command);
        examples(command);
    }

    private void description(CommandSpec command) {
        for (String line : command.usageMessage().description()) {
            page.append(escaped(line)).append("\n");
        }
    }

    private void arguments(CommandSpec command) {
        for (PositionalParamSpec argument : command.positionalParameters()) {
            if (!argument.hidden()) {
                entry(argument.paramLabel(), String.join(" ", argument.description()));
            }
        }
        for (OptionSpec option : command.options()) {
            boolean common = command.parent() != null && command.root().findOption(option.longestName()) != null;
            if (!option.hidden() && !common) {
                String names = String.join(", ", option.names());
                entry(
                        option.arity().max() == 0 ? names : names + " " + option.paramLabel(),
                        String.join(" ", option.description()));
            }
        }
    }

    private void examples(CommandSpec command) {
        page.append(".PP\n.nf\n");
        for (String line : command.usageMessage().footer()) {
            page.append(escaped(line)).append("\n");
        }
        page.append(".fi\n");
    }

    private void entry(String name, String text) {
        page.append(".TP\n.B ").append(escaped(name)).append("\n").append(escaped(text)).append("\n");
    }

    /** A line that roff prints as it is. */
    private static String escaped(String line) {
        String text = line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return text.startsWith(".") ? "\\&" + text : text;
    }
}
