package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

class RollUpProperties {
    @Provide
    Arbitrary<Draw> draws() {
        return Draw.any();
    }

    private static boolean isUnder(Hierarchy hierarchy, AccountId account, AccountId top) {
        return hierarchy.pathOf(account).stream().anyMatch(node -> node.id().equals(top));
    }

    /** Every account and every company above one. */
    private static List<AccountId> nodes(Hierarchy hierarchy) {
        return hierarchy.accounts().list().stream()
                .flatMap(account -> hierarchy.pathOf(account.id()).stream())
                .map(node -> node.id())
                .distinct()
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MoneyFraction dollars(BigDecimal amount) {
        return MoneyFraction.of(USD, amount);
    }

    @Property
    void everyNodeIsTheExactSumOfTheFactsAtAndBelowIt(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        for (AccountId node : nodes(sales.hierarchy())) {
            BigDecimal below = sum(draw.facts().stream()
                    .filter(fact -> draw.isGrouped(fact) && isUnder(sales.hierarchy(), draw.account(fact), node))
                    .map(Draw::dollars)
                    .toList());
            BigDecimal own = sum(draw.facts().stream()
                    .filter(fact -> draw.isGrouped(fact) && draw.account(fact).equals(node))
                    .map(Draw::dollars)
                    .toList());

            assertEquals(dollars(below), sales.exact(node));
            assertEquals(dollars(below).rounded(), sales.of(node));
            assertEquals(dollars(own).rounded(), sales.own(node));
        }
    }

    @Property
    void law37WhatIsGivenIsTheSumOfFamiliesAndOfWhatIsUngrouped(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        BigDecimal families = sum(sales.hierarchy().families().stream()
                .map(family -> sales.exact(family.ultimate().id()).amount())
                .toList());
        BigDecimal grouped = sum(
                draw.facts().stream().filter(draw::isGrouped).map(Draw::dollars).toList());
        BigDecimal ungrouped = sum(draw.facts().stream()
                .filter(fact -> draw.isUsed(fact) && !draw.isGrouped(fact))
                .map(Draw::dollars)
                .toList());

        assertEquals(dollars(grouped), dollars(families));
        assertEquals(dollars(grouped).rounded(), sales.total());
        assertEquals(dollars(ungrouped).rounded(), sales.ungrouped());
    }

    @Property
    void factsAddUpAndEachIsUsedOrReported(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        FactCount count = sales.facts();
        Map<String, List<String>> codes = new TreeMap<>();
        for (Finding finding : sales.findings()) {
            codes.computeIfAbsent(finding.subject().id(), first -> new ArrayList<>())
                    .add(finding.kind().code());
        }

        assertEquals(draw.facts().size(), count.given());
        assertEquals(count.given(), count.used() + count.ungrouped() + count.outside() + count.leftOut());
        assertEquals(draw.facts().stream().filter(draw::isGrouped).count(), count.used());
        assertEquals(count.used(), sales.opportunities().size());
        assertEquals(
                draw.facts().stream()
                        .filter(fact -> fact.outcome() != Outcome.WON)
                        .count(),
                count.outside());
        for (int i = 0; i < draw.facts().size(); i++) {
            assertEquals(expected(draw, draw.facts().get(i)), codes.getOrDefault("o" + i, List.of()));
        }
    }

    private static List<String> expected(Draw draw, Draw.Fact fact) {
        List<String> codes = new ArrayList<>();
        if (fact.outcome() != Outcome.WON) {
            return codes;
        }
        if (fact.closed().orElse(0) > 0) {
            return List.of("AFTER_AS_OF");
        }
        if (fact.closed().isEmpty()) {
            codes.add("UNDATED");
        }
        if (fact.amount().isEmpty()) {
            codes.add("NO_AMOUNT");
        } else if (fact.currency().equals("JPY")) {
            codes.add("MISSING_RATE");
        } else if (fact.account() < 0) {
            codes.add("NO_ACCOUNT");
        } else if (fact.account() >= draw.parents().size()) {
            codes.add("UNKNOWN_ACCOUNT");
        }
        return codes;
    }

    @Property
    void law38TheRollUpOfASumIsTheSumOfTheRollUps(@ForAll("draws") Draw draw, @ForAll int split) {
        int at = Math.floorMod(split, draw.facts().size() + 1);
        MoneyRollUp all = draw.world().total();
        MoneyRollUp one = draw.with(draw.facts().subList(0, at)).world().total();
        MoneyRollUp other =
                draw.with(draw.facts().subList(at, draw.facts().size())).world().total();
        MoneyRollUp nothing = draw.with(List.of()).world().total();

        for (AccountId node : nodes(all.hierarchy())) {
            assertEquals(all.exact(node), one.exact(node).plus(other.exact(node)));
            assertEquals(MoneyFraction.zero(USD), nothing.exact(node));
        }
    }

    @Property
    void aMoveChangesOnlyWhatIsAboveBothPlaces(@ForAll("draws") Draw draw, @ForAll int child, @ForAll int place) {
        Assume.that(!draw.parents().isEmpty());
        int moved = Math.floorMod(child, draw.parents().size());
        // parents of smaller numbers only, so that there is no circle, whose top would be chosen by id
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < draw.parents().size(); i++) {
            parents.add(Math.min(draw.parents().get(i), i - 1));
        }
        MoneyRollUp before =
                new Draw(List.copyOf(parents), draw.facts()).world().total();
        parents.set(moved, Math.floorMod(place, moved + 1) - 1);
        MoneyRollUp after = new Draw(parents, draw.facts()).world().total();
        AccountId id = id("n" + moved);

        for (Account account : before.hierarchy().accounts().list()) {
            boolean isAbove = !account.id().equals(id)
                    && (isUnder(before.hierarchy(), id, account.id()) || isUnder(after.hierarchy(), id, account.id()));
            assertTrue(isAbove || before.exact(account.id()).equals(after.exact(account.id())));
        }
        assertEquals(before.total(), after.total());
    }

    @Property
    void law39OtherNamesGiveTheSameAnswer(@ForAll("draws") Draw draw, @ForAll long seed) {
        List<String> others = Draw.shuffled(Draw.names(), seed);
        UnaryOperator<String> rename = name -> "x" + others.get(Draw.names().indexOf(name));
        MoneyRollUp sales = draw.world().total();
        MoneyRollUp relabelled = draw.world(rename, draw.order(), draw.facts()).total();

        // The top of a circle is chosen by id: what is at and below a node in it depends on that, its family does not.
        for (Family family : sales.hierarchy().families()) {
            AccountId member = id(rename.apply(family.members().get(0).value()));
            assertEquals(sales.of(family), relabelled.of(relabelled.hierarchy().familyOf(member)));
        }
        for (Account account : sales.hierarchy().accounts().list()) {
            assertEquals(
                    sales.own(account.id()),
                    relabelled.own(id(rename.apply(account.id().value()))));
        }
        assertEquals(sales.facts(), relabelled.facts());
        assertEquals(
                sales.familyRanking().stream()
                        .map(family -> family.rank() + " " + family.value())
                        .toList(),
                relabelled.familyRanking().stream()
                        .map(family -> family.rank() + " " + family.value())
                        .toList());
    }

    @Property
    void theOrderOfTheInputChangesNoAnswer(@ForAll("draws") Draw draw, @ForAll long seed) {
        MoneyRollUp sales = draw.world().total();
        MoneyRollUp shuffled = draw.world(
                        name -> name, Draw.shuffled(draw.order(), seed), Draw.shuffled(draw.facts(), seed))
                .total();

        assertEquals(sales.hierarchy(), shuffled.hierarchy());
        assertEquals(sales.accountRanking(), shuffled.accountRanking());
        assertEquals(sales.familyRanking(), shuffled.familyRanking());
        assertEquals(sales.flips(), shuffled.flips());
        assertEquals(sales.facts(), shuffled.facts());
        assertEquals(sales.total(), shuffled.total());
        assertEquals(sales.ungrouped(), shuffled.ungrouped());
        assertEquals(sales.findings().countByCode(), shuffled.findings().countByCode());
        for (AccountId node : nodes(sales.hierarchy())) {
            assertEquals(sales.exact(node), shuffled.exact(node));
            assertEquals(sales.explain(node), shuffled.explain(node));
        }
    }

    @Property
    void anExplanationSumsToWhatItExplainsAndNamesTheFacts(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        for (AccountId node : nodes(sales.hierarchy())) {
            Explanation why = sales.explain(node);

            assertEquals(sales.exact(node).amount(), why.amount().orElseThrow());
            assertEquals(
                    draw.facts().stream()
                            .filter(fact ->
                                    draw.isGrouped(fact) && isUnder(sales.hierarchy(), draw.account(fact), node))
                            .count(),
                    why.parts().stream()
                            .mapToLong(account -> account.parts().size())
                            .sum());
        }
    }

    @Property
    void ratesRollUpByAddingBothNumbers(@ForAll("draws") Draw draw) {
        RatioRollUp rate = draw.world().total(Measure.closeRate());
        Ratio families = rate.hierarchy().families().stream().map(rate::of).reduce(Ratio.of(0, 0), Ratio::plus);

        assertEquals(rate.total(), families);
        for (AccountId node : nodes(rate.hierarchy())) {
            List<Draw.Fact> below = draw.facts().stream()
                    .filter(fact -> fact.account() >= 0
                            && fact.account() < draw.parents().size()
                            && (fact.outcome() == Outcome.OPEN || fact.closed().orElse(0) <= 0)
                            && isUnder(rate.hierarchy(), draw.account(fact), node))
                    .toList();
            long won =
                    below.stream().filter(fact -> fact.outcome() == Outcome.WON).count();
            assertEquals(Ratio.of(won, below.size()), rate.of(node));
        }
    }
}
