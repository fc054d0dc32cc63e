package oncall.validate.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.PipelineSpec;
import oncall.text.Located;

/**
 * The circles among what pipelines depend on. Those that reach each other are found as strongly connected components, without
 * recursion (Tarjan, 1972); of each, the shortest circle through its first pipeline is told. The
 * time grows with the number of dependencies.
 */
final class Circles {

    private final List<PipelineSpec> pipelines;
    private final int[][] needs;
    private final int[] entered;
    private final int[] lowest;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final int[] component;
    private int count;

    private Circles(Map<String, PipelineSpec> byId) {
        pipelines = new ArrayList<>(byId.values());
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : byId.keySet()) {
            numbers.put(id, numbers.size());
        }
        needs = new int[pipelines.size()][];
        for (int i = 0; i < needs.length; i++) {
            List<Located<String>> written = pipelines.get(i).dependsOn();
            needs[i] = new int[written.size()];
            for (int j = 0; j < written.size(); j++) {
                needs[i][j] = numbers.getOrDefault(written.get(j).value(), -1);
            }
        }
        entered = new int[needs.length];
        lowest = new int[needs.length];
        component = new int[needs.length];
        Arrays.fill(component, -1);
    }

    /** Each circle as the entries of {@code depends_on} that it consists of; the last closes it. */
    static List<List<Located<String>>> of(Map<String, PipelineSpec> pipelines) {
        Circles search = new Circles(pipelines);
        List<List<Located<String>>> circles = new ArrayList<>();
        for (int i = 0; i < search.needs.length; i++) {
            search.takeOutSelf(i, circles);
        }
        for (int i = 0; i < search.needs.length; i++) {
            if (search.entered[i] == 0) {
                search.divide(i);
            }
        }
        boolean[] told = new boolean[search.needs.length];
        for (int i = 0; i < search.needs.length; i++) {
            if (!told[search.component[i]]) {
                told[search.component[i]] = true;
                List<Located<String>> circle = search.shortest(i);
                if (!circle.isEmpty()) {
                    circles.add(circle);
                }
            }
        }
        return circles;
    }

    /** A pipeline that depends on itself is a circle of its own, and no part of others. */
    private void takeOutSelf(int pipeline, List<List<Located<String>>> circles) {
        for (int i = 0; i < needs[pipeline].length; i++) {
            if (needs[pipeline][i] == pipeline) {
                needs[pipeline][i] = -1;
                circles.add(List.of(pipelines.get(pipeline).dependsOn().get(i)));
            }
        }
    }

    /** Gives numbers to the components of all that can be reached from the pipeline. */
    private void divide(int root) {
        Deque<int[]> calls = new ArrayDeque<>();
        calls.push(enter(root));
        while (!calls.isEmpty()) {
            int[] call = calls.element();
            int at = call[0];
            if (call[1] < needs[at].length) {
                int next = needs[at][call[1]++];
                if (next >= 0 && entered[next] == 0) {
                    calls.push(enter(next));
                } else if (next >= 0 && component[next] < 0) {
                    lowest[at] = Math.min(lowest[at], entered[next]);
                }
                continue;
            }
            calls.pop();
            if (!calls.isEmpty()) {
                int caller = calls.element()[0];
                lowest[caller] = Math.min(lowest[caller], lowest[at]);
            }
            if (lowest[at] == entered[at]) {
                close(at);
            }
        }
    }

    private int[] enter(int pipeline) {
        entered[pipeline] = lowest[pipeline] = ++count;
        path.push(pipeline);
        return new int[] {pipeline, 0};
    }

    private void close(int root) {
        int member;
        do {
            member = path.pop();
            component[member] = root;
        } while (member != root);
    }

    /** The shortest way from the pipeline back to it; empty where there is none. */
    private List<Located<String>> shortest(int first) {
        Map<Integer, Located<String>> stepTo = new HashMap<>();
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int i = 0; i < needs[at].length; i++) {
                int next = needs[at][i];
                if (next < 0 || component[next] != component[first] || cameFrom.containsKey(next)) {
                    continue;
                }
                cameFrom.put(next, at);
                stepTo.put(next, pipelines.get(at).dependsOn().get(i));
                if (next == first) {
                    return way(first, stepTo, cameFrom);
                }
                open.add(next);
            }
        }
        return List.of();
    }

    private static List<Located<String>> way(
            int first, Map<Integer, Located<String>> stepTo, Map<Integer, Integer> cameFrom) {
        Deque<Located<String>> way = new ArrayDeque<>();
        Integer at = first;
        do {
            Located<String> step = stepTo.get(at);
            at = cameFrom.get(at);
            if (step != null) {
                way.push(step);
            }
        } while (at != null && at != first);
        return new ArrayList<>(way);
    }
}
