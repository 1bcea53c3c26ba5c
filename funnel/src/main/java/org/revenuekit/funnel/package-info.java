/**
 * THE MODEL (ザ・モデル): marketing, inside sales, field sales and customer success as one measured process. Not built yet:
 * this module exports nothing.
 */
@NullMarked
package org.revenuekit.funnel;

import org.jspecify.annotations.NullMarked;
