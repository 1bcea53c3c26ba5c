package org.revenuekit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.link.ParentLink;

/** Companies that come under another family, each with as much below it, however many accounts there are. */
final class Moves {
    private static final int BELOW = 4;
    private static final int MOST = 100;

    private final List<HierarchyEdit> edits = new ArrayList<>();
    private int next;

    Moves(Hierarchy hierarchy) {
        List<Family> families = hierarchy.families();
        for (Account account : hierarchy.accounts().list()) {
            AccountId id = account.id();
            if (edits.size() < MOST
                    && hierarchy.decidingLinkOf(id).isPresent()
                    && !hierarchy.familyOf(id).isCyclic()
                    && hierarchy.descendantsOf(id).size() == BELOW) {
                AccountId other = families.get(edits.size()).ultimate().id();
                if (!hierarchy.isWithin(id, other)) {
                    edits.add(HierarchyEdit.reparent(id, other));
                }
            }
        }
        if (edits.isEmpty()) {
            throw new IllegalStateException("no company with " + BELOW + " below it");
        }
    }

    HierarchyEdit first() {
        return edits.get(0);
    }

    /** The next one, and after the last the first again, so that not all is at hand from the time before. */
    HierarchyEdit next() {
        next = (next + 1) % edits.size();
        return edits.get(next);
    }

    /** The links as they would be after a move. */
    static List<ParentLink> after(HierarchyEdit move, List<ParentLink> links) {
        List<ParentLink> after = new ArrayList<>(links.size());
        for (ParentLink link : links) {
            after.add(
                    link.child().equals(move.company())
                            ? link.withParent(move.other().orElseThrow())
                            : link);
        }
        return after;
    }

    /** Fails unless two ways tell the same change; by which links is not compared, for a thought has none. */
    static void check(HierarchyChange expected, HierarchyChange change) {
        if (!told(expected).equals(told(change)) || change.families().size() != 2) {
            throw new IllegalStateException("told " + told(change) + " where expected is " + told(expected));
        }
    }

    private static List<Object> told(HierarchyChange change) {
        List<Object> told = new ArrayList<>(change.families());
        change.parents().forEach(parent -> told.add(List.of(parent.node(), parent.before(), parent.after())));
        return told;
    }
}
