package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
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
