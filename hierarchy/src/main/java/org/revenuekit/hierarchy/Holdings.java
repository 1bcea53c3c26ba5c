package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.hierarchy.link.Share;

/**
 * Who holds shares of whom: parents (親会社), holders of affiliates (関連会社) and minority holders, whom the family leaves
 * out but nobody should overlook. Links of ownership only; several statements about one pair stand beside each other.
 */
public final class Holdings {
    private static final Comparator<Holder> LARGEST_FIRST = Comparator.comparing(
                    (Holder holder) -> holder.share().low())
            .reversed()
            .thenComparing(holder -> holder.holder().id())
            .thenComparing(holder -> holder.company().id())
            .thenComparing(holder -> holder.share().high());

    private final ImmutableList<Holder> all;
    private final ImmutableListMultimap<Integer, Holder> byCompany;
    private final ImmutableListMultimap<Integer, Holder> byHolder;
    private final ToIntFunction<AccountId> nodeOf;

    Holdings(LinkRecord links, Nodes nodes, ToIntFunction<AccountId> nodeOf) {
        this.nodeOf = nodeOf;
        LinkTable table = links.table();
        List<Holder> holders = new ArrayList<>();
        for (int at = 0; at < table.size(); at++) {
            if (table.joins(at) && table.isOwnership(at)) {
                holders.add(new Holder(
                        nodes.node(table.parent(at)),
                        nodes.node(table.child(at)),
                        table.link(at).share().orElse(Share.unknown()),
                        links.choice().standing(at),
                        links.choice().decides(table.child(at)) == at));
            }
        }
        holders.sort(LARGEST_FIRST);
        this.all = ImmutableList.copyOf(holders);
        ImmutableListMultimap.Builder<Integer, Holder> ofCompany = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Integer, Holder> ofHolder = ImmutableListMultimap.builder();
        for (Holder holder : holders) {
            ofCompany.put(nodeOf.applyAsInt(holder.company().id()), holder);
            ofHolder.put(nodeOf.applyAsInt(holder.holder().id()), holder);
        }
        this.byCompany = ofCompany.build();
        this.byHolder = ofHolder.build();
    }

    /**
     * Returns all holders.
     *
     * @return largest share first, ties by id of the holder, then of the company
     */
    public ImmutableList<Holder> list() {
        return all;
    }

    /**
     * Returns who holds shares of a company.
     *
     * @param company the company
     * @return largest share first, ties by id
     * @throws UnknownIdException if the id was never given
     */
    public ImmutableList<Holder> of(AccountId company) {
        return byCompany.get(nodeOf.applyAsInt(requireNonNull(company, "company")));
    }

    /**
     * Returns of whom somebody holds shares.
     *
     * @param holder the holder
     * @return largest share first, ties by id
     * @throws UnknownIdException if the id was never given
     */
    public ImmutableList<Holder> by(AccountId holder) {
        return byHolder.get(nodeOf.applyAsInt(requireNonNull(holder, "holder")));
    }
}
