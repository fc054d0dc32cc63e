package oncall.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of a program under strace.
 *
 * @param status its exit status
 * @param errors what it wrote to standard error
 * @param calls its calls
 * @param log what strace wrote
 */
record TracedRun(int status, String errors, List<Call> calls, String log) {

    static final int KILLED = 137;

    private static final Pattern CALL = Pattern.compile("\\d+ +(\\w+)\\((.*)");

    /** A call, as strace counts it: the n-th of this name. */
    record Call(String name, int number, String text) {}

    /**
     * The calls of a log that can fail and matter.
     *
     * @param all whether to include those that write nothing
     */
    static List<Call> calls(String log, boolean all) {
        Map<String, Integer> counts = new HashMap<>();
        List<Call> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(log);
        while (matcher.find()) {
            String name = matcher.group(1);
            int number = counts.merge(name, 1, Integer::sum);
            boolean writes = !name.equals("openat") || matcher.group(2).contains("O_CREAT");
            if (all ? !name.equals("close") : writes) {
                calls.add(new Call(name, number, matcher.group(2)));
            }
        }
        return calls;
    }

    /** Whether this of the calls was the one that failed, or the last one. */
    boolean isHit(int call) {
        return status == KILLED
                ? calls.size() == call + 1
                : calls.size() > call && calls.get(call).text().contains("(INJECTED)");
    }
}
