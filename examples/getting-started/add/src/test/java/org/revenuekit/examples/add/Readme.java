package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a Markdown text is checked.
 *
 * @param headings the levels of its headings, such as {@code ##}, in order
 * @param blocks its fenced code blocks, in order
 * @param problems what is wrong with the text itself
 */
record Readme(ImmutableList<String> headings, ImmutableList<Block> blocks, ImmutableList<String> problems) {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(?:^<!-- tour:(\\S+) -->\n\\s*)?^```([^\n`]*)\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) ");
    private static final Pattern LEFT_OVER = Pattern.compile("(?m)^.*(?:```|<!-- *tour:).*$");

    /**
     * A fenced code block.
     *
     * @param region the region of the tour that the line above it names, if it names one
     * @param language what the opening fence says
     * @param code the text, without common indentation
     */
    record Block(Optional<String> region, String language, String code) {}

    static Readme parse(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text.replace("\r\n", "\n"));
        String prose = block.replaceAll(found -> {
            blocks.add(new Block(
                    Optional.ofNullable(found.group(1)),
                    found.group(2),
                    found.group(3).stripTrailing().stripIndent()));
            return "";
        });
        return new Readme(
                HEADING.matcher(prose).results().map(found -> found.group(1)).collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(blocks),
                LEFT_OVER
                        .matcher(prose)
                        .results()
                        .map(found -> "not a whole code block: " + found.group())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What keeps the snippets from being the regions of the tour. */
    List<String> problemsWith(Tour tour) {
        List<String> found = new ArrayList<>(problems);
        List<String> unused = new ArrayList<>(tour.regions().keySet());
        for (Block block : blocks) {
            if (block.region().isPresent()) {
                String name = block.region().orElseThrow();
                unused.remove(name);
                String code = tour.regions().get(name);
                if (code == null) {
                    found.add("no region " + name);
                } else if (!block.language().equals("java")) {
                    found.add("snippet " + name + " is not marked as java, but as \"" + block.language() + "\"");
                } else if (!block.code().equals(code)) {
                    found.add("snippet " + name + " differs from its region, which is now:\n" + code);
                }
            }
        }
        unused.forEach(name -> found.add("region " + name + " is not used"));
        return found;
    }

    /** What keeps another text from being a translation of this one: its code, and the outline of its prose. */
    List<String> problemsWith(Readme translation) {
        List<String> found = new ArrayList<>();
        if (!headings.equals(translation.headings)) {
            found.add("headings differ: " + headings + " and " + translation.headings);
        }
        for (int i = 0; i < Math.max(blocks.size(), translation.blocks.size()); i++) {
            String one = i < blocks.size() ? blocks.get(i).toString() : "nothing";
            String other =
                    i < translation.blocks.size() ? translation.blocks.get(i).toString() : "nothing";
            if (!one.equals(other)) {
                found.add("code block " + (i + 1) + " differs: " + one + " and " + other);
            }
        }
        return found;
    }
}
