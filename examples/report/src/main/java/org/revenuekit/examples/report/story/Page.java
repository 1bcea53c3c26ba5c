package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.hierarchy.Node;

/** Lines under headings, long lists cut with a word of how much was cut. */
final class Page {
    static final int TOP = 10;
    static final int GROUPS = 24;
    static final int IN_LINE = 6;

    private final Texts texts;
    private final StringBuilder out;

    Page(Texts texts, StringBuilder out) {
        this.texts = texts;
        this.out = out;
    }

    void section(String key, Object... values) {
        out.append('\n').append(texts.text("section." + key, values)).append('\n');
    }

    void line(String key, Object... values) {
        out.append("  ").append(texts.text(key, values)).append('\n');
    }

    void detail(String text) {
        out.append("    ").append(text).append('\n');
    }

    void table(Columns table) {
        table.print(out);
    }

    /** A table with a row more for each of the first items, then how many more there are. */
    <T> void table(Columns table, ImmutableList<T> items, int most, Function<T, String[]> row) {
        items.stream().limit(most).map(row).forEach(table::add);
        table(table);
        more(items.size() - most);
    }

    private void more(int count) {
        if (count > 0) {
            line("more", Amounts.text(count));
        }
    }

    /** The first items, each told, then how many more there are. */
    <T> void list(ImmutableList<T> items, Consumer<T> teller) {
        items.stream().limit(TOP).forEach(teller);
        more(items.size() - TOP);
    }

    /** The first items in one line, then how many more there are. */
    <T> String inLine(ImmutableList<T> items, Function<T, String> text) {
        String shown = items.stream().limit(IN_LINE).map(text).collect(Collectors.joining(", "));
        return items.size() > IN_LINE ? shown + " " + texts.text("more", Amounts.text(items.size() - IN_LINE)) : shown;
    }

    String names(ImmutableList<Node> nodes) {
        return inLine(nodes, Node::label);
    }

    String ids(ImmutableList<AccountId> ids) {
        return inLine(ids, AccountId::value);
    }

    <K> String counts(ImmutableSortedMap<K, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Amounts.text(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    String label(Label label) {
        return label.text(texts.locale());
    }

    Locale locale() {
        return texts.locale();
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }
}
