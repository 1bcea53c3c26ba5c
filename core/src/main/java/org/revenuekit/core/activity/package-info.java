/**
 * What sellers did with customers, and what is to be done next.
 *
 * <p>An {@link org.revenuekit.core.activity.Activity} is done: the effort that can be set against the value of a
 * customer. A {@link org.revenuekit.core.activity.NextAction} is planned, with a date, and better if the customer
 * agreed; {@link org.revenuekit.core.activity.AgreedActions} tells of which open opportunities nothing is agreed.
 */
@NullMarked
package org.revenuekit.core.activity;

import org.jspecify.annotations.NullMarked;
