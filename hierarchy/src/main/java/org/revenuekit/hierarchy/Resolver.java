package org.revenuekit.hierarchy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One resolution: every link is used or set aside with a finding, then circles are opened. */
final class Resolver {
    private static final Logger LOG = LoggerFactory.getLogger(Resolver.class);

    private final HierarchyView view;
    private final Accounts accounts;
    private final AsOf asOf;
    private final Nodes nodes;
    private final LinkReport report = new LinkReport();
    private long given;

    Resolver(HierarchyView view, Accounts accounts, AsOf asOf) {
        this.view = view;
        this.accounts = accounts;
        this.asOf = asOf;
        this.nodes = new Nodes(accounts);
    }

    Hierarchy resolve(Iterable<ParentLink> links) {
        List<ParentLink> followed = followed(links);
        int[] parents = parentsNamed(followed);
        LinkTable table = new LinkTable(followed, childrenNamed(followed), parents);
        ParentChoice choice = new ParentChoice(view, table, nodes);
        Map<Integer, ParentAbsence> absences = new LinkAccount(view, table, choice, nodes, report).settle();
        new OwnershipCheck(view, table, choice, nodes, report).check();
        reportDangling(parents);
        int[] parent = choice.parents();
        BitSet cycleTops = new CircleOpener(parent, nodes, view.cycleTop(), report).open();
        Forest forest = Forest.of(parent);
        long confirmed = new UltimateCheck(table, choice, forest, nodes, report).confirmed();
        LOG.debug("resolved {} accounts, {} links given, {} set aside", accounts.size(), given, report.linksSetAside());
        return new Hierarchy(
                view,
                accounts,
                asOf,
                nodes,
                forest,
                cycleTops,
                new LinkRecord(table, choice, absences, given, report, confirmed));
    }

    /** The links of the view's kinds that hold at the date and are on record on the day of knowledge. */
    private List<ParentLink> followed(Iterable<ParentLink> links) {
        Set<LinkKind> kinds = Sets.immutableEnumSet(view.kinds());
        List<ParentLink> followed = new ArrayList<>();
        for (ParentLink link : links) {
            given++;
            if (!kinds.contains(link.kind())) {
                report.setAside(
                        HierarchyFinding.LINK_NOT_IN_VIEW,
                        link.child(),
                        "kind",
                        link.kind().name());
            } else if (!asOf.isLive(link.validity())) {
                report.setAside(
                        HierarchyFinding.LINK_NOT_VALID,
                        link.child(),
                        "validity",
                        link.validity().toString());
            } else if (!link.recorded().contains(asOf.knownOn())) {
                report.setAside(
                        HierarchyFinding.LINK_NOT_ON_RECORD,
                        link.child(),
                        "recorded",
                        link.recorded().toString());
            } else {
                followed.add(link);
            }
        }
        return followed;
    }

    /** The node that each link names as parent. */
    private int[] parentsNamed(List<ParentLink> links) {
        int[] parents = new int[links.size()];
        accounts.index().findAll(parents, i -> links.get(i).parent().orElse(null));
        boolean byName = false;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] < 0) {
                Optional<AccountId> parent = links.get(i).parent();
                if (parent.isPresent()) {
                    AccountId id = parent.orElseThrow();
                    parents[i] = nodes.findOrAdd(id, id.value());
                } else {
                    byName |= links.get(i).parentName().isPresent();
                }
            }
        }
        if (byName) {
            findNames(links, parents);
        }
        return parents;
    }

    /** All ids are numbered by now, so that an external company named by name cannot take the id of one of them. */
    private void findNames(List<ParentLink> links, int[] parents) {
        ParentNames names = new ParentNames(accounts, links);
        names.addExternals(nodes);
        for (int i = 0; i < parents.length; i++) {
            Optional<String> name = links.get(i).parentName();
            if (name.isPresent()) {
                parents[i] = names.node(name.orElseThrow());
            }
        }
    }

    private int[] childrenNamed(List<ParentLink> links) {
        int[] children = new int[links.size()];
        accounts.index().findAll(children, i -> links.get(i).child());
        for (int i = 0; i < children.length; i++) {
            if (children[i] < 0) {
                children[i] = nodes.find(links.get(i).child()); // external: known as a parent
            }
        }
        return children;
    }

    private void reportDangling(int[] parents) {
        long[] children = new long[nodes.size() - accounts.size()];
        for (int named : parents) {
            if (named >= accounts.size()) {
                children[named - accounts.size()]++;
            }
        }
        for (int i = 0; i < children.length; i++) {
            report.add(
                    HierarchyFinding.DANGLING, nodes.id(accounts.size() + i), "children", Long.toString(children[i]));
        }
    }
}
