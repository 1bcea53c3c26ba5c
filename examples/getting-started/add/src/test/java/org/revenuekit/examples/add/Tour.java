package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a tour: its regions, from {@code // tour:NAME} to {@code // end}, and the assertions around them.
 *
 * @param regions the code of each region, without common indentation, by name
 * @param problems what is wrong with the source itself
 */
record Tour(ImmutableMap<String, String> regions, ImmutableList<String> problems) {
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// tour:(\\S+)\n(.*?)\n *// end$");
    private static final Pattern PROMISE = Pattern.compile("// -> (.*)");
    private static final Pattern START = Pattern.compile("(?m)^ *// tour:(\\S+)$");

    static Tour parse(String source) {
        Map<String, String> regions = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Matcher region = REGION.matcher(source.replace("\r\n", "\n"));
        String around = region.replaceAll(found -> {
            if (regions.put(found.group(1), found.group(2).stripIndent()) != null) {
                problems.add("region " + found.group(1) + " is there twice");
            }
            return "";
        });
        START.matcher(around).results().forEach(open -> problems.add("region " + open.group(1) + " has no // end"));
        regions.forEach((name, code) -> {
            if (START.matcher(code).find()) {
                problems.add("region " + name + " has no // end");
            }
            problems.addAll(brokenPromises(name, code, around));
        });
        return new Tour(ImmutableMap.copyOf(regions), ImmutableList.copyOf(problems));
    }

    /** A result that a comment shows the reader must be asserted, in the same words, outside the regions. */
    private static List<String> brokenPromises(String name, String code, String around) {
        return PROMISE.matcher(code)
                .results()
                .map(promise -> promise.group(1))
                .filter(promise -> !around.contains('"' + promise + '"'))
                .map(promise -> "region " + name + " promises \"" + promise + "\", which nothing asserts")
                .toList();
    }
}
