package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Given.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * Law 32: for all parent maps of a few accounts, self-parents and circles too, the answer is that of a naive resolver.
 */
class SmallScopeTest {
    /** Not in order, so that the smallest id is not the first account. */
    private static final String[] IDS = {"d", "a", "f", "c", "g", "b", "e"};

    private static final ParentLink[][] LINKS = Arrays.stream(IDS)
            .map(child -> Arrays.stream(IDS)
                    .map(parent -> ParentLink.of(id(child), id(parent)))
                    .toArray(ParentLink[]::new))
            .toArray(ParentLink[][]::new);

    @Test
    void allParentMapsOfSixAccounts() {
        assertEquals(117_649, agreeOnAll(6));
    }

    @Test
    @Tag("long")
    void allParentMapsOfSevenAccounts() {
        assertEquals(2_097_152, agreeOnAll(7));
    }

    private static long agreeOnAll(int size) {
        Accounts accounts = accounts(List.of(IDS).subList(0, size).toArray(String[]::new));
        int[] choice = new int[size]; // 0: no parent, else the parent's number + 1
        long maps = 0;
        int digit;
        do {
            agree(accounts, choice);
            maps++;
            for (digit = 0; digit < size && ++choice[digit] > size; digit++) {
                choice[digit] = 0;
            }
        } while (digit < size);
        return maps;
    }

    private static void agree(Accounts accounts, int[] choice) {
        SortedMap<String, String> parents = new TreeMap<>();
        List<ParentLink> links = new ArrayList<>();
        for (int child = 0; child < choice.length; child++) {
            if (choice[child] > 0) {
                parents.put(IDS[child], IDS[choice[child] - 1]);
                links.add(LINKS[child][choice[child] - 1]);
            }
        }
        String difference = difference(resolve(accounts, links), new NaiveResolution(parents), parents.size());
        if (!difference.isEmpty()) {
            fail(parents + ": " + difference);
        }
    }

    private static String difference(Hierarchy fast, NaiveResolution naive, int links) {
        SortedMap<String, SortedSet<AccountId>> families = new TreeMap<>();
        for (var account : fast.accounts().list()) {
            String id = account.id().value();
            Parent parent = fast.parentOf(account.id());
            if (!String.valueOf(naive.parent(id))
                    .equals(parent.fold(node -> node.id().value(), none -> "null"))) {
                return "parent of " + id + " is " + parent;
            }
            if (!naive.top(id).equals(fast.ultimateOf(account.id()).id().value())) {
                return "top of " + id + " is " + fast.ultimateOf(account.id());
            }
            families.computeIfAbsent(naive.top(id), top -> new TreeSet<>()).add(account.id());
        }
        List<Family> found = fast.families();
        if (!List.copyOf(families.keySet()).equals(ids(found))) {
            return "families are " + found;
        }
        for (Family family : found) {
            String top = family.ultimate().id().value();
            if (!List.copyOf(families.getOrDefault(top, new TreeSet<>())).equals(family.members())) {
                return "members of " + top + " are " + family.members();
            }
            if (naive.isCycleTop(top) != family.isCyclic()) {
                return top + " is cyclic: " + family.isCyclic();
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        expected.put("CYCLE", naive.cycles());
        expected.put("SELF_LINK", naive.selfLinks());
        expected.values().removeIf(count -> count == 0);
        if (!expected.equals(fast.findings().countByCode())) {
            return "findings are " + fast.findings();
        }
        return fast.linksGiven() == links && fast.linksSetAside() == naive.cycles() + naive.selfLinks()
                ? ""
                : fast.linksSetAside() + " set aside of " + fast.linksGiven();
    }

    private static List<String> ids(List<Family> families) {
        return families.stream().map(family -> family.ultimate().id().value()).toList();
    }
}
