package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.seller.SellerId;

/**
 * What is different at the customers of those who promote most (トップセールスの分析), criterion by criterion. It says where to
 * look; whether the same would help others it cannot tell.
 *
 * @param top who promoted most: the declared share of all sellers, rounded up, with all who tie with the last, but
 *     nobody who promoted none; the most promotions first, ties by id
 * @param rest the others, in the same order
 * @param contrasts all criteria, the one with the largest lead of the top sellers first, undefined ones last, ties in
 *     the order of the model
 */
public record TopSellers(
        ImmutableList<SellerId> top, ImmutableList<SellerId> rest, ImmutableList<CriterionContrast> contrasts) {}
