package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.RATES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

/** Whatever is asked about any market, the engine says what the definitions say. */
class WhiteSpaceProperties {
    /** One market, asked by both. */
    private static final class Asked {
        final Hierarchy hierarchy;
        final WhiteSpace space;
        final NaiveWhiteSpace naive;
        final ImmutableList<AccountId> members;
        final ImmutableList<Offering> offerings;

        Asked(int accounts, int products, long seed) {
            Market market = new Market(accounts, products, seed);
            hierarchy = market.hierarchy();
            WhiteSpaceFacts facts = market.facts();
            WhiteSpacePolicy policy = market.policy();
            ImmutableList<EligibilityCheck> checks = market.checks();
            Optional<Grouping<AccountId, String>> peers = market.peers();
            WhiteSpaceAnalysis analysis = WhiteSpaceAnalysis.of(policy).with(RATES);
            for (EligibilityCheck check : checks) {
                analysis = analysis.with(check);
            }
            if (peers.isPresent()) {
                analysis = analysis.withPeers(peers.orElseThrow());
            }
            space = analysis.survey(hierarchy, facts, AS_OF);
            naive = new NaiveWhiteSpace(policy, checks, RATES, peers, hierarchy, facts, AS_OF);
            members = ImmutableList.copyOf(naive.members());
            offerings = ImmutableList.copyOf(naive.offerings());
        }
    }

    @Property
    void rowsColumnsAndStates(
            @ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        assertEquals(asked.members, asked.space.members());
        assertEquals(asked.offerings, asked.space.offerings());
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (AccountId member : asked.members) {
            for (Offering offering : asked.offerings) {
                expected.add(member + " x " + offering + " " + asked.naive.state(member, offering));
                actual.add(member + " x " + offering + " " + asked.space.of(member, offering));
            }
        }
        assertEquals(expected, actual);
        asked.hierarchy
                .accounts()
                .list()
                .forEach(account -> asked.offerings.forEach(offering -> assertEquals(
                        asked.space.of(asked.naive.memberOf(account.id()), offering),
                        asked.space.of(account.id(), offering))));
    }

    @Property
    void counts(@ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        WhiteSpace space = asked.space;
        assertCounts(asked, asked.members, asked.offerings, space.counts());
        for (AccountId member : asked.members) {
            assertCounts(asked, List.of(member), asked.offerings, space.counts(member));
        }
        for (Offering offering : asked.offerings) {
            assertCounts(asked, asked.members, List.of(offering), space.counts(offering));
        }
        for (Family family : asked.hierarchy.families()) {
            assertCounts(asked, of(asked, family), asked.offerings, space.counts(family));
        }
        Grouped<AccountId, StateCounts> by = space.by(asked.hierarchy.byFamily());
        by.groups().forEach((top, counts) -> assertEquals(space.counts(asked.hierarchy.familyOf(top)), counts));
        assertEquals(space.counts(), by.total());
        assertEquals(0, by.ungrouped().cells());
        for (CellState state : CellState.values()) {
            assertEquals(space.counts().of(state), space.count(state));
        }
    }

    private static List<AccountId> of(Asked asked, Family family) {
        return family.members().stream().map(asked.naive::memberOf).distinct().toList();
    }

    private static void assertCounts(
            Asked asked, List<AccountId> members, List<Offering> offerings, StateCounts counts) {
        long[] expected = new long[CellState.values().length];
        long white = 0;
        for (AccountId member : members) {
            for (Offering offering : offerings) {
                CellState state = asked.naive.state(member, offering);
                expected[List.of(CellState.values()).indexOf(state)]++;
                white += state.isWhite() ? 1 : 0;
            }
        }
        assertEquals(StateCounts.of(expected), counts);
        assertEquals(white, counts.white());
        assertEquals((long) members.size() * offerings.size(), counts.cells());
    }

    @Property
    void ratios(@ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        for (Offering one : asked.offerings) {
            assertEquals(owners(asked, one) + "/" + asked.members.size(), text(asked.space.penetration(one)));
            for (Offering base : asked.offerings) {
                long both = asked.members.stream()
                        .filter(member -> owns(asked, member, one) && owns(asked, member, base))
                        .count();
                assertEquals(both + "/" + owners(asked, base), text(asked.space.attachRate(one, base)));
            }
        }
        for (AccountId member : asked.members) {
            long owned = asked.offerings.stream()
                    .filter(offering -> owns(asked, member, offering))
                    .count();
            assertEquals(owned + "/" + asked.offerings.size(), text(asked.space.breadth(member)));
            assertEquals(
                    asked.naive.wallet(member).isPresent(),
                    asked.space.shareOfWallet(member).isPresent());
        }
    }

    private static String text(org.revenuekit.core.measure.Ratio ratio) {
        return ratio.numerator().toPlainString() + "/" + ratio.denominator().toPlainString();
    }

    private static boolean owns(Asked asked, AccountId member, Offering offering) {
        return asked.naive.state(member, offering) == CellState.OWNED;
    }

    private static long owners(Asked asked, Offering offering) {
        return asked.members.stream()
                .filter(member -> owns(asked, member, offering))
                .count();
    }

    @Property
    void potential(
            @ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        Potential potential = asked.space.potential();
        for (AccountId member : asked.members) {
            for (Offering offering : asked.offerings) {
                Optional<NaiveWhiteSpace.Value> expected = asked.naive.value(member, offering);
                CellPotential actual = potential.of(member, offering);
                assertEquals(
                        expected.map(value -> ValueRange.of(
                                asked.naive.money(value.low()),
                                asked.naive.money(value.mid()),
                                asked.naive.money(value.high()))),
                        actual.value());
                assertEquals(expected.map(NaiveWhiteSpace.Value::sample).orElse(0L), actual.sampleSize());
                assertEquals(
                        asked.space.of(member, offering) != CellState.OPEN,
                        actual.reason().equals(Optional.of(NoPotential.NOT_OPEN)));
                assertEquals(expected.isEmpty(), actual.reason().isPresent());
                assertEquals(
                        actual.value().map(value -> value.mid().amount().stripTrailingZeros()),
                        actual.explanation().flatMap(Explanation::amount).map(BigDecimal::stripTrailingZeros));
            }
            assertEquals(asked.naive.sum(List.of(member), asked.offerings), potential.of(member));
        }
        for (Offering offering : asked.offerings) {
            assertEquals(asked.naive.sum(asked.members, List.of(offering)), potential.of(offering));
        }
        for (Family family : asked.hierarchy.families()) {
            assertEquals(asked.naive.sum(of(asked, family), asked.offerings), potential.of(family));
        }
        PotentialSum total = asked.naive.sum(asked.members, asked.offerings);
        assertEquals(total, potential.total());
        Grouped<AccountId, PotentialSum> by = potential.by(asked.hierarchy.byFamily());
        assertEquals(total, by.total());
        assertEquals(total, by.groups().values().stream().reduce(by.ungrouped(), PotentialSum::plus));
        by.groups().forEach((top, sum) -> assertEquals(potential.of(asked.hierarchy.familyOf(top)), sum));
    }

    @Property
    void gaps(
            @ForAll @IntRange(max = 8) int accounts,
            @ForAll @IntRange(max = 7) int products,
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int count,
            @ForAll Set<CellState> states) {
        Asked asked = new Asked(accounts, products, seed);
        Set<CellState> white = states.isEmpty() ? EnumSet.of(CellState.OPEN) : EnumSet.copyOf(states);
        white.removeIf(state -> !state.isWhite());
        Gaps gaps = asked.space.gaps(ImmutableSet.copyOf(white));
        List<String> expected = asked.naive.gaps(white);
        List<String> inOrder = expected.stream().sorted().toList();

        assertEquals(expected.stream().limit(count).toList(), texts(gaps.firstByPotential(count)));
        assertEquals(inOrder, texts(gaps.first(1_000)));
        assertEquals(inOrder, texts(ImmutableList.copyOf(gaps)));
        for (AccountId member : asked.members) {
            assertEquals(
                    expected.stream()
                            .filter(gap -> gap.startsWith(member + " "))
                            .limit(count)
                            .toList(),
                    texts(gaps.of(member).firstByPotential(count)));
        }
        for (Offering offering : asked.offerings) {
            assertEquals(
                    expected.stream()
                            .filter(gap -> gap.contains(" x " + offering + ":"))
                            .limit(count)
                            .toList(),
                    texts(gaps.of(offering).firstByPotential(count)));
        }
        for (Family family : asked.hierarchy.families()) {
            List<AccountId> of = of(asked, family);
            assertEquals(
                    expected.stream()
                            .filter(gap -> of.stream().anyMatch(member -> gap.startsWith(member + " ")))
                            .limit(count)
                            .toList(),
                    texts(gaps.of(family).firstByPotential(count)));
        }
        for (Gap gap : gaps) {
            assertEquals(
                    asked.members.stream()
                            .filter(other -> !other.equals(gap.member())
                                    && asked.hierarchy
                                            .ultimateOf(other)
                                            .equals(asked.hierarchy.ultimateOf(gap.member()))
                                    && owns(asked, other, gap.offering()))
                            .toList(),
                    gap.sisters());
        }
    }

    private static List<String> texts(List<Gap> gaps) {
        return gaps.stream().map(Gap::toString).toList();
    }

    @Property
    void upgrades(@ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        assertEquals(
                asked.naive.upgrades(),
                asked.space.upgrades().stream()
                        .map(upgrade -> upgrade.member() + " " + upgrade.from() + " " + upgrade.to())
                        .toList());
        for (AccountId member : asked.members) {
            for (Offering offering : asked.offerings) {
                assertEquals(
                        ImmutableList.copyOf(asked.naive.upgrades(member, offering)),
                        asked.space.cell(member, offering).upgrades());
            }
        }
    }

    /** Reasons of the state decide; the others give way; an open cell has nothing against it. */
    @Property
    void reasons(@ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Asked asked = new Asked(accounts, products, seed);
        for (AccountId member : asked.members) {
            for (Offering offering : asked.offerings) {
                Cell cell = asked.space.cell(member, offering);
                assertEquals(asked.space.of(member, offering), cell.state());
                assertEquals(cell.state() == CellState.OPEN, cell.because().isEmpty(), cell::toString);
                cell.because()
                        .forEach(reason ->
                                assertEquals(cell.state(), reason.kind().state()));
                cell.also().forEach(reason -> {
                    CellState gaveWay = reason.kind().state();
                    assertEquals(true, gaveWay == CellState.INELIGIBLE || gaveWay.compareTo(cell.state()) > 0);
                });
            }
        }
    }
}
