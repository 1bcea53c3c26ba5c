/**
 * What customers have: assets (納入商品), that is products of ours that were delivered or licensed, and products of
 * competitors that stand where ours could.
 */
@NullMarked
package org.revenuekit.core.asset;

import org.jspecify.annotations.NullMarked;
