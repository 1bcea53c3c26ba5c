package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.assignment.Office.id;
import static org.revenuekit.hierarchy.assignment.Office.known;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
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
import net.jqwik.api.constraints.LongRange;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.rollup.World;

/**
 * The laws of the package, for any office in any order, and the scores against the plainest reading of the formulas.
 */
class AssignmentProperties {
    private static final int ACCOUNTS = 5;
    private static final List<String> LANGUAGES = List.of("ja", "en", "zh");
    private static final List<String> PRODUCTS = List.of("tea", "cups", "pots");
    private static final List<AssignmentCriterion> CRITERIA = List.of(AssignmentCriterion.values());
    private static final List<Seniority> SENIORITIES = List.of(Seniority.values());
    private static final List<OwnerRole> ROLES = List.of(OwnerRole.values());
    private static final List<Integer> WEIGHTS = List.of(0, 1, 2, 5, 7);

    /** What is known of a seller; a set is drawn as bits, 0 for not known. */
    private record Person(int seniority, int languages, int products, int capacity) {
        Seller.Builder seller(int number) {
            Seller.Builder seller = known("s" + number);
            if (seniority < 3) {
                seller.seniority(SENIORITIES.get(seniority));
            }
            bits(languages, LANGUAGES).forEach(language -> seller.addLanguage(Language.of(language)));
            bits(products, PRODUCTS).forEach(product -> seller.addProduct(ProductId.of(product)));
            return capacity < 5 ? seller.capacity((long) capacity) : seller;
        }
    }

    /** An account: its family, its language (3 for not known) and what it bought, as bits. */
    private record Company(int family, int language, int products) {}

    /** A row of the owner table; account 5 and seller 4 were never given. */
    private record Row(int account, int seller, int role) {}

    private record Given(List<Company> companies, List<Person> people, List<Row> rows, List<Integer> weights, int top) {
        Office office() {
            Office office = new Office();
            for (int i = 0; i < companies.size(); i++) {
                Company company = companies.get(i);
                String name = "n" + i;
                office.family("F" + company.family(), name);
                if (company.language() < LANGUAGES.size()) {
                    office.speaking(name, LANGUAGES.get(company.language()));
                }
                office.won(
                        name,
                        Integer.toString(i),
                        bits(company.products(), PRODUCTS).toArray(String[]::new));
            }
            for (int i = 0; i < people.size(); i++) {
                office.seller(people.get(i).seller(i));
            }
            rows.forEach(row -> office.owner("n" + row.account(), "s" + row.seller(), ROLES.get(row.role())));
            return office;
        }

        long weight(AssignmentCriterion criterion) {
            return weights.get(CRITERIA.indexOf(criterion));
        }

        AssignmentPolicy policy(long times) {
            ImmutableMap.Builder<AssignmentCriterion, BigDecimal> weight = ImmutableMap.builder();
            for (AssignmentCriterion criterion : CRITERIA) {
                weight.put(criterion, BigDecimal.valueOf(weight(criterion) * times));
            }
            return AssignmentPolicy.standard().toBuilder()
                    .weights(weight.buildOrThrow())
                    .topFamilies(top)
                    .build();
        }
    }

    private static List<String> bits(int bits, List<String> of) {
        return IntStream.range(0, of.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(of::get)
                .toList();
    }

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<Company> company =
                Combinators.combine(number(3), number(4), number(8)).as(Company::new);
        Arbitrary<Person> person =
                Combinators.combine(number(4), number(8), number(8), number(6)).as(Person::new);
        Arbitrary<Row> row =
                Combinators.combine(number(ACCOUNTS + 1), number(5), number(4)).as(Row::new);
        Arbitrary<List<Integer>> weights = Arbitraries.of(WEIGHTS)
                .list()
                .ofSize(CRITERIA.size())
                .filter(all -> all.stream().anyMatch(weight -> weight > 0));
        return Combinators.combine(
                        company.list().ofSize(ACCOUNTS),
                        person.list().ofMinSize(1).ofMaxSize(4),
                        row.list().ofMaxSize(10),
                        weights,
                        number(3).map(i -> i + 1))
                .as(Given::new);
    }

    private static Arbitrary<Integer> number(int below) {
        return Arbitraries.integers().between(0, below - 1);
    }

    private static List<Proposal> proposals(Office office, AssignmentPolicy policy) {
        OwnerProposals proposals = office.proposals(policy);
        List<Proposal> all = new ArrayList<>(proposals.families(ACCOUNTS));
        IntStream.range(0, ACCOUNTS).forEach(i -> all.add(proposals.of(id("n" + i))));
        return all;
    }

    @Property
    void noOrderChangesAProposal(@ForAll("given") Given given, @ForAll long seed) {
        Office shuffled = given.office().shuffle(new Random(seed));

        assertEquals(proposals(given.office(), given.policy(1)), proposals(shuffled, given.policy(1)));
        assertEquals(
                given.office().proposals(given.policy(1)).findings(),
                shuffled.proposals(given.policy(1)).findings());
    }

    @Property
    void onlyTheProportionsOfWeightsMatter(
            @ForAll("given") Given given, @ForAll @LongRange(min = 1, max = 1_000_000) long times) {
        assertEquals(proposals(given.office(), given.policy(1)), proposals(given.office(), given.policy(times)));
    }

    @Property
    void scoresAreTheSumsOfTheirPartsWithinTheirBounds(@ForAll("given") Given given) {
        for (Proposal proposal : proposals(given.office(), given.policy(1))) {
            for (Candidate candidate : proposal.candidates()) {
                BigDecimal hundred =
                        candidate.merits().stream().map(Merit::most).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, hundred.compareTo(BigDecimal.valueOf(100)));
                assertTrue(candidate.score().signum() >= 0);
                assertTrue(candidate.score().compareTo(candidate.possibleScore()) <= 0);
                assertTrue(candidate.possibleScore().compareTo(hundred) <= 0);
                assertEquals(0, candidate.explain().amount().orElseThrow().compareTo(candidate.score()));
                candidate.merits().forEach(merit -> assertTrue(merit.points().compareTo(merit.most()) <= 0));
                assertEquals(
                        candidate.possibleScore().compareTo(candidate.score()) == 0,
                        candidate.merits().stream().allMatch(Merit::known));
            }
        }
    }

    @Property
    void overCapacityStandsLastAndTiesEndInTheId(@ForAll("given") Given given) {
        Comparator<Candidate> inOrder = Comparator.comparing(Candidate::overCapacity)
                .thenComparing(candidate -> candidate.score().negate())
                .thenComparing(candidate -> candidate.seller().value());
        for (Proposal proposal : proposals(given.office(), given.policy(1))) {
            assertEquals(proposal.candidates().stream().sorted(inOrder).toList(), proposal.candidates());
        }
    }

    @Property
    void toLearnSomethingNeverLowersAScore(@ForAll("given") Given given, @ForAll("given") Given other) {
        Person learnt = other.people().get(0);
        Person first = given.people().get(0);
        Person wiser = new Person(
                first.seniority() == 3 ? learnt.seniority() : first.seniority(),
                first.languages() == 0 ? learnt.languages() : first.languages(),
                first.products() == 0 ? learnt.products() : first.products(),
                first.capacity());
        List<Person> people = new ArrayList<>(given.people());
        people.set(0, wiser);
        Given after = new Given(given.companies(), people, given.rows(), given.weights(), given.top());
        List<Proposal> before = proposals(given.office(), given.policy(1));
        List<Proposal> then = proposals(after.office(), given.policy(1));

        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).candidates().isEmpty()) {
                Candidate one = before.get(i).of(SellerId.of("s0"));
                Candidate two = then.get(i).of(SellerId.of("s0"));
                assertTrue(one.score().compareTo(two.score()) <= 0);
                assertTrue(one.possibleScore().compareTo(two.possibleScore()) >= 0);
            }
        }
    }

    @Property
    void scoresAreWhatTheFormulasSay(@ForAll("given") Given given) {
        for (Proposal proposal : proposals(given.office(), given.policy(1))) {
            Map<AssignmentCriterion, Map<SellerId, Optional<BigDecimal>>> fits = new PlainFits(given, proposal).all();
            long weights = fits.keySet().stream()
                    .mapToLong(criterion -> given.weight(criterion))
                    .sum();
            assertEquals(weights == 0, proposal.candidates().isEmpty());
            for (Candidate candidate : proposal.candidates()) {
                BigDecimal expected = BigDecimal.ZERO;
                for (AssignmentCriterion criterion : fits.keySet()) {
                    BigDecimal fit = requireNonNull(fits.get(criterion).get(candidate.seller()))
                            .orElse(BigDecimal.ZERO);
                    expected = expected.add(fit.multiply(BigDecimal.valueOf(100L * given.weight(criterion)))
                            .divide(BigDecimal.valueOf(weights), 20, RoundingMode.HALF_UP));
                }
                assertTrue(
                        expected.subtract(candidate.score()).abs().compareTo(new BigDecimal("0.00001")) < 0,
                        () -> candidate.explain().text());
            }
        }
    }

    /** The formulas of the package documentation, word by word. */
    private static final class PlainFits {
        private final Given given;
        private final Ownership table;
        private final Set<Integer> asked;
        private final Set<Integer> family;
        private final Proposal proposal;

        PlainFits(Given given, Proposal proposal) {
            this.given = given;
            this.table = given.office().ownership();
            this.proposal = proposal;
            this.family = numbers(proposal.family().members().stream()
                    .map(account -> account.value())
                    .toList());
            this.asked = proposal.account()
                    .map(account -> numbers(List.of(account.value())))
                    .orElse(family);
        }

        private static Set<Integer> numbers(List<String> names) {
            Set<Integer> numbers = new TreeSet<>();
            names.forEach(name -> numbers.add(Integer.parseInt(name.substring(1))));
            return numbers;
        }

        Map<AssignmentCriterion, Map<SellerId, Optional<BigDecimal>>> all() {
            Set<SellerId> sellers = new TreeSet<>();
            table.sellers().list().forEach(seller -> sellers.add(seller.id()));
            table.list().forEach(row -> sellers.add(row.seller()));
            Map<AssignmentCriterion, Map<SellerId, Optional<BigDecimal>>> fits =
                    new EnumMap<>(AssignmentCriterion.class);
            List<String> languages = asked.stream()
                    .map(i -> given.companies().get(i).language())
                    .filter(language -> language < LANGUAGES.size())
                    .map(LANGUAGES::get)
                    .toList();
            Set<String> bought = new HashSet<>();
            asked.forEach(i -> bought.addAll(bits(given.companies().get(i).products(), PRODUCTS)));
            double average = sellers.stream().mapToLong(this::load).average().orElse(0);
            for (SellerId seller : sellers) {
                Seller person = table.sellers()
                        .find(seller)
                        .orElse(known(seller.value()).build());
                if (proposal.standing().rank() <= given.top()) {
                    put(
                            fits,
                            AssignmentCriterion.SENIORITY,
                            seller,
                            person.seniority()
                                    .map(seniority -> BigDecimal.valueOf(SENIORITIES.indexOf(seniority) / 2.0)));
                }
                if (!languages.isEmpty()) {
                    put(
                            fits,
                            AssignmentCriterion.LANGUAGE,
                            seller,
                            person.languages().isEmpty()
                                    ? Optional.empty()
                                    : share(
                                            languages.stream()
                                                    .filter(each ->
                                                            person.languages().contains(Language.of(each)))
                                                    .count(),
                                            languages.size()));
                }
                if (!bought.isEmpty()) {
                    put(
                            fits,
                            AssignmentCriterion.PRODUCTS,
                            seller,
                            person.products().isEmpty()
                                    ? Optional.empty()
                                    : share(
                                            bought.stream()
                                                    .filter(each ->
                                                            person.products().contains(ProductId.of(each)))
                                                    .count(),
                                            bought.size()));
                }
                if (!given.rows().isEmpty()) {
                    double load = load(seller);
                    double fit = person.capacity()
                            .map(capacity -> capacity > load ? (capacity - load) / capacity : 0)
                            .orElse(average / (average + load));
                    put(fits, AssignmentCriterion.LOAD, seller, Optional.of(BigDecimal.valueOf(fit)));
                    boolean own =
                            proposal.account().isPresent() && asked.stream().allMatch(i -> owns(seller, i));
                    put(
                            fits,
                            AssignmentCriterion.CONTINUITY,
                            seller,
                            own
                                    ? Optional.of(BigDecimal.ONE)
                                    : share(
                                            family.stream()
                                                    .filter(i -> owns(seller, i))
                                                    .count(),
                                            family.size()));
                }
            }
            return fits;
        }

        private static void put(
                Map<AssignmentCriterion, Map<SellerId, Optional<BigDecimal>>> fits,
                AssignmentCriterion criterion,
                SellerId seller,
                Optional<BigDecimal> fit) {
            fits.computeIfAbsent(criterion, first -> new TreeMap<>()).put(seller, fit);
        }

        private static Optional<BigDecimal> share(long part, long whole) {
            return Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 20, RoundingMode.HALF_UP));
        }

        private boolean owns(SellerId seller, int account) {
            return table.list().stream()
                    .anyMatch(row ->
                            row.seller().equals(seller) && row.account().value().equals("n" + account));
        }

        private long load(SellerId seller) {
            long elsewhere = table.list().stream()
                    .filter(row -> row.seller().equals(seller) && row.role() == OwnerRole.LEAD)
                    .map(row -> row.account().value())
                    .distinct()
                    .filter(name -> !asked.contains(Integer.parseInt(name.substring(1))))
                    .count();
            return elsewhere + asked.size();
        }
    }

    @Property
    void everyRowIsInOneTeamAndInThePortfolioOfItsSeller(@ForAll("given") Given given) {
        AccountTeams teams = given.office().teams();
        Set<AccountOwner> rows = new HashSet<>();
        for (FamilyTeam team : teams.list()) {
            for (TeamMember member : team.members()) {
                Portfolio portfolio = teams.of(member.seller());
                assertTrue(portfolio.accounts().containsAll(member.accounts()));
                assertTrue(portfolio.families().stream()
                        .anyMatch(part -> part.team().equals(team)
                                && part.own().size() + part.rest().size()
                                        == team.family().size()));
                for (var account : member.accounts()) {
                    assertTrue(team.family().members().contains(account));
                    assertTrue(rows.add(AccountOwner.of(account, member.seller(), Span.always(), member.role())));
                }
            }
        }
        Set<AccountOwner> expected = new HashSet<>(given.office().ownership().list());
        expected.removeIf(row -> row.account().equals(id("n" + ACCOUNTS)));
        assertEquals(expected, rows);
        assertEquals(List.of(), teams.changeSince(given.office().teams()));
    }

    @Property
    void aHandOverIsADifferenceOfTwoTables(@ForAll("given") Given given, @ForAll("given") Given other) {
        Given later = new Given(given.companies(), given.people(), other.rows(), given.weights(), given.top());
        AccountTeams before = given.office().teams();
        AccountTeams after = later.office().teams();
        List<HandOver> expected = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            HandOver change = new HandOver(id("n" + i), before.of(id("n" + i)), after.of(id("n" + i)));
            if (!change.before().equals(change.after())) {
                expected.add(change);
            }
        }

        assertEquals(expected, after.changeSince(before));
        assertEquals(
                AccountTeams.from(given.office().hierarchy(), Ownership.none(), World.AS_OF)
                        .list()
                        .size(),
                AccountTeams.from(
                                given.office().hierarchy(), Ownership.of(Sellers.of(List.of()), List.of()), World.AS_OF)
                        .withoutLead()
                        .size());
    }
}
