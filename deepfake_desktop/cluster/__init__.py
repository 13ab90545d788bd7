"""A scan spread over many machines by Dask's scheduler (docs/CLUSTER.md).

Only ``scan --scheduler`` comes here, and only this room opens a connection: to the address that the user names.
"""
