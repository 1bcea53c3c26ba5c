package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.link.ParentLink;

/** Applies edits: moves look through to the hierarchy before, a merge resolves the links again. */
final class HierarchyEditor {
    private HierarchyEditor() {}

    static Hierarchy apply(Hierarchy before, HierarchyEdit edit) {
        ImmutableList<HierarchyEdit> edits = ImmutableList.<HierarchyEdit>builder()
                .addAll(before.edits())
                .add(edit)
                .build();
        return apply(before, edit, edits);
    }

    private static Hierarchy apply(Hierarchy before, HierarchyEdit edit, ImmutableList<HierarchyEdit> edits) {
        return switch (edit.kind()) {
            case REPARENT -> moved(before, edit, edits);
            case ACQUIRE -> acquired(before, edit, edits);
            case DIVEST -> before.moved(before.indexOf(edit.company()), LinkTable.NOBODY, edits);
            case DISSOLVE -> dissolved(before, edit, edits);
            case MERGE -> merged(before, edit, edits);
        };
    }

    private static Hierarchy moved(Hierarchy before, HierarchyEdit edit, ImmutableList<HierarchyEdit> edits) {
        int company = before.indexOf(edit.company());
        int parent = before.indexOf(edit.other().orElseThrow());
        checkArgument(!before.forest().isWithin(parent, company), "a company cannot come under itself, was %s", edit);
        return before.moved(company, parent, edits);
    }

    private static Hierarchy acquired(Hierarchy before, HierarchyEdit edit, ImmutableList<HierarchyEdit> edits) {
        Forest forest = before.forest();
        checkArgument(
                forest.top(before.indexOf(edit.company()))
                        != forest.top(before.indexOf(edit.other().orElseThrow())),
                "an acquirer is of another family, was %s",
                edit);
        return moved(before, edit, edits);
    }

    private static Hierarchy dissolved(Hierarchy before, HierarchyEdit edit, ImmutableList<HierarchyEdit> edits) {
        Forest forest = before.forest();
        int company = before.indexOf(edit.company());
        ImmutableSet.Builder<Integer> children = ImmutableSet.builder();
        for (int at = forest.start(company) + 1; at < forest.end(company); at = forest.end(forest.nodeAt(at))) {
            children.add(forest.nodeAt(at));
        }
        ImmutableSet<Integer> moving = children.build();
        return moving.isEmpty() ? before : before.moved(moving, forest.parent(company), edits);
    }

    /** As if every source had named the account kept; earlier moves are made again. */
    private static Hierarchy merged(Hierarchy before, HierarchyEdit edit, ImmutableList<HierarchyEdit> edits) {
        AccountId kept = edit.company();
        AccountId duplicate = edit.other().orElseThrow();
        int keptNode = before.accountNode(kept);
        int duplicateNode = before.accountNode(duplicate);
        checkArgument(keptNode != duplicateNode, "both parties must differ, was %s", edit);
        Accounts accounts = Accounts.of(before.accounts().list().stream()
                .filter(account -> !account.id().equals(before.id(duplicateNode)))
                .toList());
        Hierarchy after = new Resolver(before.view(), accounts, before.asOf())
                .resolve(renamed(before.links(), keptNode, duplicateNode, before.id(keptNode)))
                .knowing(aliases(before, keptNode, duplicateNode), edits);
        for (HierarchyEdit earlier : before.edits()) {
            if (earlier.kind() != HierarchyEdit.Kind.MERGE && before.indexOf(earlier.company()) != duplicateNode) {
                after = apply(after, earlier, edits);
            }
        }
        return after;
    }

    /** The links followed; of those above the duplicate none, if the account kept has a parent. */
    private static ImmutableList<ParentLink> renamed(LinkRecord links, int kept, int duplicate, AccountId keptId) {
        LinkTable table = links.table();
        boolean hasParent = links.decides(kept).isPresent();
        ImmutableList.Builder<ParentLink> renamed = ImmutableList.builder();
        for (int at = 0; at < table.size(); at++) {
            ParentLink link = table.link(at);
            if (table.child(at) == duplicate) {
                link = link.withChild(keptId);
            }
            if (table.parent(at) == duplicate) {
                link = link.toBuilder()
                        .parentName(Optional.empty())
                        .parent(keptId)
                        .build();
            }
            if (table.child(at) != duplicate || !hasParent) {
                renamed.add(link);
            }
        }
        return renamed.build();
    }

    private static ImmutableMap<AccountId, AccountId> aliases(Hierarchy before, int kept, int duplicate) {
        ImmutableMap.Builder<AccountId, AccountId> aliases = ImmutableMap.builder();
        before.aliases()
                .forEach((alias, id) -> aliases.put(alias, before.accountNode(id) == duplicate ? before.id(kept) : id));
        return aliases.put(before.id(duplicate), before.id(kept)).buildOrThrow();
    }
}
