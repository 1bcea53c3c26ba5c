package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.hierarchy.rollup.RankedFamily;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.StateCounts;

/** What is offered, and which family has what of it, as far as both fit on a screen. */
final class MatrixStory {
    private static final int COLUMNS = 20;
    private static final int ROWS = 15;

    private final WhiteSpaceAnswers answers;
    private final WhiteSpaceWords words;
    private final Page page;
    private final ImmutableList<Offering> offerings;

    MatrixStory(WhiteSpaceAnswers answers, Page page) {
        this.answers = answers;
        this.words = new WhiteSpaceWords(answers, page);
        this.page = page;
        this.offerings = answers.offerings().stream().limit(COLUMNS).collect(ImmutableList.toImmutableList());
    }

    void tell() {
        page.section("offerings");
        offerings();
        page.section("matrix");
        matrix();
    }

    private void offerings() {
        Columns table = new Columns("  ", "llrrrrr");
        table.add(
                "",
                "",
                page.text("offering.owned"),
                page.text("offering.penetration"),
                page.text("offering.white"),
                page.text("offering.open"),
                page.text("offering.potential"));
        for (int i = 0; i < offerings.size(); i++) {
            Offering offering = offerings.get(i);
            StateCounts counts = answers.space().counts(offering);
            table.add(
                    letter(i),
                    words.offering(offering),
                    Amounts.text(counts.of(CellState.OWNED)),
                    Amounts.percent(answers.space().penetration(offering)),
                    Amounts.text(counts.white()),
                    Amounts.text(counts.of(CellState.OPEN)),
                    words.sum(answers.space().potential().of(offering)));
        }
        page.table(table);
        more(answers.offerings().size() - offerings.size(), "more");
    }

    private void matrix() {
        page.line(
                "matrix.legend",
                Arrays.stream(CellState.values())
                        .map(state -> symbol(state) + " " + words.state(state))
                        .collect(Collectors.joining(", ")));
        Columns table = new Columns("  ", "ll" + "l".repeat(offerings.size()));
        List<String> letters = new ArrayList<>(List.of("", ""));
        for (int i = 0; i < offerings.size(); i++) {
            letters.add(letter(i));
        }
        table.add(letters.toArray(String[]::new));
        answers.ranking().stream().limit(ROWS).forEach(family -> table.add(row(family)));
        page.table(table);
        more(answers.ranking().size() - ROWS, "matrix.moreFamilies");
        more(answers.offerings().size() - offerings.size(), "matrix.moreOfferings");
    }

    private String[] row(RankedFamily family) {
        AccountId top = family.family().ultimate().id();
        List<String> cells = new ArrayList<>(
                List.of(Amounts.text(family.rank()), family.family().ultimate().label()));
        offerings.forEach(offering -> cells.add(symbol(answers.families().of(top, offering))));
        return cells.toArray(String[]::new);
    }

    private void more(long count, String key) {
        if (count > 0) {
            page.line(key, Amounts.text(count));
        }
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** Of one width on every console. */
    private static String symbol(CellState state) {
        return switch (state) {
            case OWNED -> "#";
            case COVERED -> "=";
            case INELIGIBLE -> "x";
            case IN_PIPELINE -> ">";
            case COMPETITOR -> "!";
            case LAPSED -> "<";
            case UNKNOWN -> "?";
            case OPEN -> ".";
        };
    }
}
