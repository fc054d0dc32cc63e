package oncall.cli;

/** The exit status of a run. */
public enum ExitCode {
    /** Done, and nothing is wrong. */
    FINE(0),
    /** The files have errors, or the check that was asked for fails. */
    FINDINGS(1),
    /** The command line is wrong, something cannot be read or written, or the program itself failed. */
    FAILED(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
