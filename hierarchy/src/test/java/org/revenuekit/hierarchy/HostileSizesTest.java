package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;

/** Laws 14, 33 and 34: inputs that overflow the stack or take quadratic time where either is possible. */
class HostileSizesTest {
    private static final int HOSTILE = 100_000;
    private static final int VERY_HOSTILE = 1_000_000;

    /** Far above what linear time needs, even on a busy machine, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aDeepChainNeedsNoDeepStack() throws Exception {
        onSmallStack(() -> askChain(HOSTILE));
    }

    @Test
    @Tag("long")
    void aVeryDeepChainNeedsNoDeepStack() throws Exception {
        onSmallStack(() -> askChain(VERY_HOSTILE));
    }

    @Test
    void aHubIsAnsweredInLinearTime() {
        assertTimeout(PATIENCE, () -> askHub(HOSTILE));
    }

    @Test
    @Tag("long")
    void aLargeHubIsAnsweredInLinearTime() {
        assertTimeout(PATIENCE, () -> askHub(VERY_HOSTILE));
    }

    @Test
    void accountsOfEqualHashAreAnsweredAsFastAsOthers() {
        List<AccountId> ids = accountIds(equalHashes("Aa", "BB"));
        assertEquals(1, ids.stream().map(AccountId::hashCode).distinct().count());
        assertTimeout(PATIENCE, () -> {
            Hierarchy hierarchy = resolve(accounts(ids), chain(ids));
            for (AccountId id : ids) {
                assertEquals(ids.get(0), hierarchy.ultimateOf(id).id());
            }
            Hierarchy same = resolve(accounts(ids), chain(ids));
            assertEquals(hierarchy, same);
            assertEquals(hierarchy.hashCode(), same.hashCode());
        });
    }

    @Test
    void externalCompaniesOfEqualHashAreNumberedAsFastAsOthers() {
        List<String> ids = equalHashes("Aa", "BB");
        Accounts one = Given.accounts("a");
        List<ParentLink> links =
                ids.stream().map(parent -> ParentLink.of(id("a"), id(parent))).toList();
        assertTimeout(
                PATIENCE, () -> assertEquals(HOSTILE - 1, resolve(one, links).linksSetAside()));
    }

    @Test
    void companiesOfEqualHashAreCheckedAsFastAsOthers() {
        List<AccountId> ids = accountIds(equalHashes("Aa", "BB"));
        List<ParentLink> links = chain(ids).stream()
                .map(link -> link.withKind(LinkKind.OWNERSHIP).withShare(Share.of(BigDecimal.ONE)))
                .toList();
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertEquals(
                        0,
                        resolve(accounts(ids), links)
                                .findings()
                                .of(HierarchyFinding.SHARES_OVER_WHOLE)
                                .size()));
    }

    @Test
    @Tag("long")
    void namesOfEqualHashAreFoundAsFastAsOthers() {
        List<String> names = equalHashes("a~", "b_");
        assertEquals(1, names.stream().map(String::hashCode).distinct().count());
        Accounts named = Accounts.of(names.stream()
                .limit(HOSTILE / 2)
                .map(name -> Account.of(id("id " + name), name))
                .toList());
        List<ParentLink> links = names.stream()
                .map(name -> ParentLink.ofName(id("id " + names.get(0)), name))
                .toList();
        assertTimeout(PATIENCE, () -> {
            Hierarchy hierarchy = resolve(named, links);
            assertEquals(
                    HOSTILE / 2,
                    hierarchy.findings().of(HierarchyFinding.DANGLING).size());
        });
    }

    private static void askChain(int length) {
        List<AccountId> ids = ids(length);
        Accounts accounts = accounts(ids);
        List<ParentLink> links = chain(ids);
        Hierarchy hierarchy = resolve(accounts, links);
        AccountId top = ids.get(0);
        AccountId middle = ids.get(length / 2);
        AccountId bottom = ids.get(length - 1);

        assertEquals(length - 1, hierarchy.depth());
        assertEquals(length - 1, hierarchy.depthOf(bottom));
        assertEquals(length, hierarchy.pathOf(bottom).size());
        assertEquals(length - 1, hierarchy.descendantsOf(top).size());
        assertEquals(top, hierarchy.ultimateOf(bottom).id());
        assertEquals(Optional.of(hierarchy.node(middle)), hierarchy.lowestCommonAncestor(bottom, middle));
        assertTrue(hierarchy.isWithin(bottom, top));
        assertEquals(length, hierarchy.familyOf(middle).size());
        assertEquals(length + " accounts in 1 families as of 2026-03-31", hierarchy.toString());

        BigDecimal[] ones = new BigDecimal[length];
        Arrays.fill(ones, BigDecimal.ONE);
        int[] nodes = IntStream.range(0, length).toArray();
        AmountColumn totals = AmountColumn.sum(length, nodes, List.of(ones))
                .rollUp(hierarchy.layout().forest());
        assertEquals(BigDecimal.valueOf(length), totals.get(0));
        assertEquals(BigDecimal.ONE, totals.get(length - 1));

        Collections.reverse(links);
        Hierarchy same = resolve(accounts, links);
        assertEquals(hierarchy, same);
        assertEquals(hierarchy.hashCode(), same.hashCode());
        assertEquals(hierarchy.familyOf(bottom), same.familyOf(top));
        links.set(length - 2, ParentLink.of(bottom, top));
        assertFalse(hierarchy.equals(resolve(accounts, links)));
    }

    private static void askHub(int children) {
        List<AccountId> ids = ids(children + 1);
        AccountId hub = ids.get(0);
        Hierarchy hierarchy = resolve(
                accounts(ids),
                ids.stream().skip(1).map(child -> ParentLink.of(child, hub)).toList());

        assertEquals(1, hierarchy.depth());
        assertEquals(children, hierarchy.descendantsOf(hub).size());
        assertEquals(children + 1, hierarchy.familyOf(hub).members().size());
        assertEquals(Optional.of(hierarchy.node(hub)), hierarchy.lowestCommonAncestor(ids.get(1), ids.get(children)));
        assertTrue(hierarchy.familyOf(hub).toString().length() < 100);
    }

    /** Links from each id to the one before it. */
    private static List<ParentLink> chain(List<AccountId> ids) {
        return new ArrayList<>(IntStream.range(1, ids.size())
                .mapToObj(i -> ParentLink.of(ids.get(i), ids.get(i - 1)))
                .toList());
    }

    private static Accounts accounts(List<AccountId> ids) {
        return Accounts.of(ids.stream().map(Account::of).toList());
    }

    private static List<AccountId> ids(int count) {
        return accountIds(IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    private static List<AccountId> accountIds(List<String> ids) {
        return ids.stream().map(AccountId::of).toList();
    }

    /** 100,000 texts of equal hash, made of two blocks of equal hash. */
    private static List<String> equalHashes(String one, String other) {
        return IntStream.range(0, HOSTILE)
                .mapToObj(number -> {
                    StringBuilder text = new StringBuilder();
                    for (int bit = 16; bit >= 0; bit--) {
                        text.append((number >> bit & 1) == 0 ? one : other);
                    }
                    return text.toString();
                })
                .toList();
    }

    private static void onSmallStack(Runnable task) throws Exception {
        FutureTask<Boolean> done = new FutureTask<>(task, true);
        Thread thread = new Thread(null, done, "small stack", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
        assertTrue(done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
}
