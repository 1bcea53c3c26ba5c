package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.hierarchy.rollup.RankedFamily;
import org.revenuekit.hierarchy.rollup.World;

/** Coverage and effort against the plainest reading of their definitions, for any data in any order. */
class ReviewProperties {
    private static final int ACCOUNTS = 5;
    private static final List<String> SELLERS = List.of("junior", "regular", "senior", "stranger");
    private static final FamilyPolicy POLICY =
            Desk.POLICY.toBuilder().topFamilies(2).minimumActivities(4).build();

    /** Something of an account, 0 to 4, or of an unknown one, 5: a seller and an amount. */
    private record Row(int account, int seller, int amount) {
        String name() {
            return "n" + account;
        }

        String sellerName() {
            return SELLERS.get(seller);
        }
    }

    private record Given(List<Integer> groups, List<Row> sales, List<Row> owners, List<Row> activities) {
        Desk desk(long seed) {
            Random order = new Random(seed);
            List<Integer> numbers =
                    new ArrayList<>(IntStream.range(0, ACCOUNTS).boxed().toList());
            Collections.shuffle(numbers, order);
            World world = World.of(numbers.stream().map(i -> "n" + i).toArray(String[]::new));
            for (int i : numbers) {
                world.parentName("n" + i, "Group " + groups.get(i));
            }
            shuffled(sales, order).forEach(row -> world.won(row.name(), Integer.toString(row.amount())));
            Desk desk = new Desk(world)
                    .policy(POLICY.toBuilder())
                    .seller("junior", Seniority.JUNIOR)
                    .seller("regular", Seniority.REGULAR)
                    .seller("senior", Seniority.SENIOR);
            shuffled(owners, order).forEach(row -> desk.owner(row.name(), row.sellerName()));
            shuffled(activities, order)
                    .forEach(row -> desk.activities(
                            row.name(), 1, Optional.of(row.sellerName()), row.amount() > 8 ? DAY.plusDays(1) : DAY));
            return desk;
        }

        private static <T> List<T> shuffled(List<T> rows, Random order) {
            List<T> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, order);
            return shuffled;
        }
    }

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<Row> row = Combinators.combine(
                        Arbitraries.integers().between(0, ACCOUNTS),
                        Arbitraries.integers().between(0, SELLERS.size() - 1),
                        Arbitraries.integers().between(-1, 9))
                .as(Row::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3).list().ofSize(ACCOUNTS),
                        row.list().ofMaxSize(8),
                        row.list().ofMaxSize(8),
                        row.list().ofMaxSize(12))
                .as(Given::new);
    }

    @Property
    void theOrderOfTheInputChangesNoInsight(@ForAll("given") Given given, @ForAll long seed) {
        FamilyInsights one = given.desk(0).inspect();
        FamilyInsights other = given.desk(seed).inspect();

        assertEquals(one.coverage(), other.coverage());
        assertEquals(one.effort(), other.effort());
        assertEquals(one.findings().countByCode(), other.findings().countByCode());
    }

    @Property
    void coverageIsWhatTheOwnersSay(@ForAll("given") Given given) {
        Desk desk = given.desk(1);
        Map<String, Set<String>> owners = new TreeMap<>();
        given.owners()
                .forEach(row -> owners.computeIfAbsent(row.name(), first -> new TreeSet<>())
                        .add(row.sellerName()));
        List<String> expected = new ArrayList<>();
        for (RankedFamily standing : desk.world.total().familyRanking()) {
            List<Set<String>> ofMembers = standing.family().members().stream()
                    .map(member -> owners.getOrDefault(member.value(), Set.of()))
                    .toList();
            List<CoverageReason> reasons = new ArrayList<>();
            if (standing.rank() <= 2 && ofMembers.stream().anyMatch(all -> all.contains("junior"))) {
                reasons.add(CoverageReason.JUNIOR_ON_TOP_FAMILY);
            }
            if (SELLERS.stream()
                    .noneMatch(seller -> ofMembers.stream().allMatch(all -> all.isEmpty() || all.contains(seller)))) {
                reasons.add(CoverageReason.SEVERAL_OWNERS);
            }
            if (ofMembers.contains(Set.<String>of())) {
                reasons.add(CoverageReason.NO_OWNER);
            }
            if (!reasons.isEmpty()) {
                expected.add(standing + " " + reasons);
            }
        }

        assertEquals(
                given.owners().isEmpty() ? Optional.empty() : Optional.of(expected),
                desk.inspect()
                        .coverage()
                        .map(gaps -> gaps.stream()
                                .map(gap -> gap.standing() + " " + gap.reasons())
                                .toList()));
    }

    @Property
    void effortIsWhatTheActivitiesSay(@ForAll("given") Given given) {
        Desk desk = given.desk(1);
        List<RankedFamily> ranking = desk.world.total().familyRanking();
        BigDecimal total =
                ranking.stream().map(standing -> standing.value().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all =
                ranking.stream().map(standing -> count(given, standing)).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> expected = new ArrayList<>();
        for (RankedFamily standing : ranking) {
            BigDecimal value = standing.value().getAmount();
            // value / total - count / all >= 0.2, without dividing
            BigDecimal gap = value.multiply(all).subtract(count(given, standing).multiply(total));
            if (standing.rank() <= 2
                    && gap.compareTo(new BigDecimal("0.2").multiply(total).multiply(all)) >= 0) {
                expected.add(standing.toString());
            }
        }
        boolean measured = total.signum() > 0 && all.compareTo(BigDecimal.valueOf(4)) >= 0;

        assertEquals(
                measured ? Optional.of(expected) : Optional.empty(),
                desk.inspect()
                        .effort()
                        .map(found -> found.stream()
                                .map(mismatch -> mismatch.standing().toString())
                                .toList()));
    }

    private static BigDecimal count(Given given, RankedFamily standing) {
        return BigDecimal.valueOf(given.activities().stream()
                .filter(row -> row.amount() <= 8
                        && row.account() < ACCOUNTS
                        && standing.family().members().contains(AccountId.of(row.name())))
                .count());
    }
}
