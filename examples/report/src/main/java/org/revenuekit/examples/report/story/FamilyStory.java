package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Frame;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.rollup.Flip;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RankedAccount;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/** Who the biggest customers are, alone and as families, and what changes between the two. */
final class FamilyStory {
    private static final int TOP = 10;
    private static final int MEMBERS_SHOWN = 8;

    private final Frame frame;
    private final Answers answers;
    private final MoneyRollUp revenue;
    private final Texts texts;
    private final StringBuilder out;

    FamilyStory(Frame frame, Answers answers, Texts texts, StringBuilder out) {
        this.frame = frame;
        this.answers = answers;
        this.revenue = answers.revenue();
        this.texts = texts;
        this.out = out;
    }

    void tell() {
        header();
        summary();
        if (revenue.facts().used() > 0) {
            rankings();
            flips();
        }
    }

    private void header() {
        var mapping = frame.mapping();
        line(texts.text("title", mapping.name()));
        line(frame.latestFact()
                .map(fact -> texts.text(
                        "asOf.latest", frame.asOf().date(), fact.column().qualifiedName(), fact.at()))
                .orElseGet(() -> texts.text("asOf.given", frame.asOf().date())));
        if (!frame.asOf().knownOn().equals(frame.asOf().date())) {
            line(texts.text("asOf.knownOn", frame.asOf().knownOn()));
        }
        line(texts.text(
                "frame",
                mapping.currency().getCode(),
                texts.text("tax." + mapping.taxBasis().name().toLowerCase(Locale.ROOT)),
                mapping.zone(),
                mapping.fiscalYearStart().getValue(),
                frame.asOf().fiscalYear().label(texts.locale())));
        line(texts.text("frame.view", answers.hierarchy().definition()));
    }

    private void summary() {
        ImmutableList<Family> families = answers.hierarchy().families();
        section("summary");
        line(texts.text(
                "summary.families",
                Amounts.text(answers.hierarchy().accounts().size()),
                Amounts.text(families.size()),
                Amounts.text(
                        families.stream().filter(family -> family.size() > 1).count()),
                Amounts.text(answers.hierarchy().depth())));
        line(texts.text(
                "summary.revenue",
                mappingCurrency(),
                Amounts.text(revenue.total()),
                Amounts.text(revenue.facts().used())));
        answers.gross()
                .filter(gross -> gross.facts().used() > 0)
                .ifPresent(gross -> line(texts.text("summary.gross", mappingCurrency(), Amounts.text(gross.total()))));
        if (revenue.facts().ungrouped() > 0) {
            line(texts.text(
                    "summary.ungrouped",
                    mappingCurrency(),
                    Amounts.text(revenue.ungrouped()),
                    Amounts.text(revenue.facts().ungrouped())));
        }
        line(texts.text(
                "summary.winRate",
                answers.winRate().total(),
                Amounts.percent(answers.winRate().total())));
    }

    private void rankings() {
        section("accounts");
        Columns accounts = new Columns("  ", "rlr");
        revenue.accountRanking().stream()
                .limit(TOP)
                .forEach(ranked -> accounts.add(
                        Amounts.text(ranked.rank()), ranked.account().label(), Amounts.text(ranked.value())));
        accounts.print(out);
        section("families");
        Columns families = new Columns("  ", "rlrrl");
        revenue.familyRanking().stream().limit(TOP).forEach(ranked -> families.add(row(ranked)));
        families.print(out);
    }

    private String[] row(RankedFamily ranked) {
        Family family = ranked.family();
        String note = family.isAtLeastThisLarge() ? texts.text("family.external") : "";
        return new String[] {
            Amounts.text(ranked.rank()),
            family.ultimate().label(),
            Amounts.text(ranked.value()),
            texts.text(family.size() == 1 ? "family.one" : "family.several", Amounts.text(family.size())),
            family.isCyclic() ? texts.text("family.cyclic") : note
        };
    }

    private void flips() {
        section("flips");
        ImmutableList<Flip> flips = revenue.flips();
        if (flips.isEmpty()) {
            line(texts.text("flips.none"));
        }
        flips.stream().limit(TOP).forEach(this::flip);
        more(flips.size());
    }

    private void flip(Flip flip) {
        RankedAccount largest = flip.largest();
        line(texts.text(
                "flip",
                flip.family().family().ultimate().label(),
                Amounts.text(flip.family().rank()),
                Amounts.text(flip.family().value()),
                largest.account().label(),
                Amounts.text(largest.value()),
                Amounts.text(flip.rankByLargest())));
        flip.top()
                .ifPresent(top ->
                        line("  " + texts.text("flip.top", Amounts.text(top.value()), Amounts.text(top.rank()))));
        line("  "
                + texts.text(
                        "flip.overtaken",
                        flip.overtaken().stream()
                                .map(Family::ultimate)
                                .map(Node::label)
                                .collect(Collectors.joining(", "))));
        line("  " + texts.text("flip.members", members(flip.family().family())));
    }

    private String members(Family family) {
        ImmutableList<Explanation> parts = revenue.explain(family).parts();
        String shown = parts.stream()
                .limit(MEMBERS_SHOWN)
                .map(part -> part.label() + " "
                        + Amounts.text(Money.of(
                                frame.mapping().currency(), part.amount().orElseThrow(), RoundingMode.HALF_UP)))
                .collect(Collectors.joining(" + "));
        return parts.size() > MEMBERS_SHOWN
                ? shown + " + " + texts.text("more", Amounts.text(parts.size() - MEMBERS_SHOWN))
                : shown;
    }

    private String mappingCurrency() {
        return frame.mapping().currency().getCode();
    }

    private void more(int size) {
        if (size > TOP) {
            line(texts.text("more", Amounts.text(size - TOP)));
        }
    }

    private void section(String key) {
        out.append('\n').append(texts.text("section." + key)).append('\n');
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }
}
