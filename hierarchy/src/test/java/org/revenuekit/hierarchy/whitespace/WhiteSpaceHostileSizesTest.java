package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.USD;
import static org.revenuekit.hierarchy.whitespace.Market.account;
import static org.revenuekit.hierarchy.whitespace.Market.product;
import static org.revenuekit.hierarchy.whitespace.Market.usd;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** Laws 33, 34 and 50: sizes that overflow the stack, the heap or everybody's patience where that is possible. */
class WhiteSpaceHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Catalogue TWO = Catalogue.of(IntStream.range(0, 2)
            .mapToObj(i -> Product.builder().id(product(i)).listPrice(usd("5")).build())
            .toList());

    /** In a chain of branches each of which holds a licence for all below it, everybody is told of one licence. */
    @Test
    void aChainOfGroupLicencesNeedsNeitherStackNorSquares() throws Exception {
        FutureTask<Boolean> done = new FutureTask<>(() -> askFamily(node -> node - 1), true);
        Thread thread = new Thread(null, done, "small stack", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
        assertTrue(done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void aHubOfGroupLicencesIsAnsweredInLinearTime() {
        assertTimeout(PATIENCE, () -> askFamily(node -> 0));
    }

    private static void askFamily(IntUnaryOperator parent) {
        List<Account> accounts = IntStream.range(0, HOSTILE)
                .mapToObj(i -> Account.of(account(i)))
                .toList();
        List<ParentLink> links = IntStream.range(1, HOSTILE)
                .mapToObj(i -> ParentLink.builder()
                        .child(account(i))
                        .parent(account(parent.applyAsInt(i)))
                        .kind(LinkKind.BRANCH_OF)
                        .build())
                .toList();
        Hierarchy hierarchy =
                HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, AS_OF);
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < HOSTILE; i++) {
            Asset asset = Asset.of(AssetId.of("s" + i), account(i), product(0));
            assets.add(i == 1 ? asset : asset.withScope(LicenceScope.GROUP));
        }
        assets.add(Asset.of(AssetId.of("office"), account(0), product(1)));
        WhiteSpaceFacts facts = WhiteSpaceFacts.builder()
                .catalogue(TWO)
                .assets(Assets.of(assets))
                .build();
        for (MemberGrain grain : List.of(MemberGrain.ACCOUNT, MemberGrain.FAMILY)) {
            ask(hierarchy, facts, grain);
        }
    }

    private static void ask(Hierarchy hierarchy, WhiteSpaceFacts facts, MemberGrain grain) {
        WhiteSpace space = WhiteSpaceAnalysis.of(WhiteSpacePolicy.standard(USD)
                        .withOwnership(OwnershipRule.ACTIVE)
                        .withBranchesInherit(true)
                        .withMemberGrain(grain))
                .survey(hierarchy, facts, AS_OF);

        int rows = space.members().size();
        assertEquals(rows + 1, space.count(CellState.OWNED));
        assertEquals(rows - 1, space.count(CellState.COVERED));
        assertEquals(List.of(), space.gaps().firstByPotential(10));
        assertEquals("USD 0", space.potential().total().toString());
        assertEquals(List.of(), space.upgrades());
        assertTrue(space.cell(account(HOSTILE - 1), space.offerings().get(0))
                .because()
                .toString()
                .contains("IN_USE p0 at a" + (HOSTILE - 1)));
    }

    /** Of a bit set two words of equal bits cancel out in the hash: rule by rule, 32 others apart. */
    private static WhiteSpacePolicy rulesOfOneHash() {
        List<EligibilityRule> rules = new ArrayList<>();
        for (int number = 0; number < 48; number++) {
            int bit = number % 32;
            EligibilityRule.Builder rule = EligibilityRule.builder();
            rule.name("rule " + number).minimumEmployees(0L);
            if (bit < 16) {
                rule.addAllIndustries(IntStream.range(0, 1 << 16)
                        .filter(industry -> (industry >> bit & 1) == 1)
                        .mapToObj(Integer::toString)
                        .toList());
            }
            rules.add(rule.build());
        }
        return WhiteSpacePolicy.standard(USD).withEligibilityRules(rules);
    }

    private static Account inIndustry(int industry, String id) {
        return Account.of(AccountId.of(id)).withIndustry(Integer.toString(industry));
    }

    private static List<Account> oneOfEachIndustry() {
        return IntStream.range(0, 1 << 16)
                .mapToObj(i -> inIndustry(i, "a" + (100_000 + i)))
                .toList();
    }

    private static WhiteSpace survey(WhiteSpacePolicy policy, List<Account> accounts, List<ParentLink> links) {
        Hierarchy hierarchy =
                HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, AS_OF);
        return WhiteSpaceAnalysis.of(policy)
                .survey(hierarchy, WhiteSpaceFacts.builder().catalogue(TWO).build(), AS_OF);
    }

    @Test
    @Tag("long")
    void accountsThatBreakRulesOfOneHashAreToldApartAsFastAsOthers() {
        WhiteSpacePolicy policy = rulesOfOneHash();
        List<Account> accounts = oneOfEachIndustry();
        WhiteSpace space = assertTimeoutPreemptively(PATIENCE, () -> survey(policy, accounts, List.of()));

        assertEquals(2, space.count(CellState.OPEN), "only one breaks no rule");
    }

    /** Three numbers hash to 961 x the first + 31 x the second + the third, and more. */
    @Test
    @Tag("long")
    void familiesOfAccountsOfOneHashAreToldApartAsFastAsOthers() {
        List<Account> accounts = new ArrayList<>(oneOfEachIndustry());
        List<ParentLink> links = new ArrayList<>();
        for (int first = 0; first < 60; first++) {
            for (int second = first + 1; 961 * first + 32 * second < 65_000; second++) {
                int third = 65_000 - 961 * first - 31 * second;
                String family = "f" + accounts.size();
                accounts.add(inIndustry(first, family));
                for (int other : List.of(second, third)) {
                    accounts.add(inIndustry(other, family + "/" + other));
                    links.add(ParentLink.of(AccountId.of(family + "/" + other), AccountId.of(family)));
                }
            }
        }
        WhiteSpacePolicy policy = rulesOfOneHash().withMemberGrain(MemberGrain.FAMILY);
        WhiteSpace space = assertTimeoutPreemptively(PATIENCE, () -> survey(policy, accounts, links));

        assertEquals(accounts.size() - links.size(), space.members().size());
        assertEquals(2, space.count(CellState.OPEN));
    }

    @Test
    void aSparseMatrixIsNotFilled() throws Exception {
        assertEquals("""
                10000 members x 5000 offerings: OWNED 100000, OPEN 49900000
                a0 x p4999: OPEN USD 4999
                a1087 x p4999: OPEN USD 4999
                USD 124725050000
                """, inSmallHeap("64m", "10000", "5000", "100000"));
    }

    /**
     * Law 50: 5 billion cells. Of the heap, 165 MB are the million assets that are asked about; a bit a cell were 625
     * MB.
     */
    @Test
    @Tag("long")
    void aMatrixOfBillionsOfCellsNeedsLittleMemory() throws Exception {
        assertEquals("""
                100000 members x 50000 offerings: OWNED 1000000, OPEN 4999000000
                a0 x p49999: OPEN USD 49999
                a10086 x p49999: OPEN USD 49999
                USD 124972500500000
                """, inSmallHeap("320m", "100000", "50000", "1000000"));
    }

    private static String inSmallHeap(String heap, String... sizes) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                classPath(),
                SparseMatrix.class.getName()));
        command.addAll(List.of(sizes));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    /** Everything on the class path and on the module path of this launch. */
    private static String classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
